/** Writes `schema/`: the JSON Schema of every public document, from the code that validates. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { compareSchema } from "#answers/compare-schema.ts";
import { importSchema, undoSchema } from "#answers/import-schema.ts";
import { instanceSchema } from "#answers/instance.ts";
import { checkInAnswerSchema } from "#answers/path/check-in-schema.ts";
import { contractSchema } from "#answers/path/contract-schema.ts";
import { exitDaysSchema } from "#answers/path/exit-days-schema.ts";
import { gatesSchema } from "#answers/path/gates-schema.ts";
import { guardsSchema } from "#answers/path/guards-schema.ts";
import { lanesAnswerSchema } from "#answers/path/lanes-schema.ts";
import { licenceAnswerSchema } from "#answers/path/licence-schema.ts";
import { memoSchema } from "#answers/path/memo-schema.ts";
import { peopleSchema } from "#answers/path/people-schema.ts";
import { planAnswerSchema } from "#answers/path/plan-schema.ts";
import { recordAnswerSchema } from "#answers/path/record-schema.ts";
import { resumePrintedSchema } from "#answers/path/resume-schema.ts";
import { rotationsAnswerSchema } from "#answers/path/rotations-schema.ts";
import { routesSchema } from "#answers/path/routes-schema.ts";
import { rulesSchema } from "#answers/path/rules-schema.ts";
import { runwaySchema } from "#answers/path/runway-schema.ts";
import { sheetAnswerSchema } from "#answers/path/sheet-schema.ts";
import { triageSchema } from "#answers/path/triage-schema.ts";
import * as answers from "#answers/schemas.ts";
import { factsReportSchema } from "#answers/user-csv/report.ts";
import { documentSchema } from "#dossier/document.ts";
import { userFactsSchema } from "#dossier/parse-user-facts.ts";
import { pathSchema } from "#dossier/path/path-schema.ts";
import { profileSchema } from "#dossier/profile-schema.ts";

export const schemaFolder = fileURLToPath(new URL("../schema/", import.meta.url));

interface Published {
  readonly title: string;
  readonly schema: z.core.$ZodType;
  /** Input refuses fields it does not know; an answer may gain fields later. */
  readonly closed: boolean;
  /** What the command checks besides, which a schema cannot say. */
  readonly rules: string;
}

const input = (title: string, schema: z.core.$ZodType, rules: string): Published => ({
  title,
  schema,
  closed: true,
  rules: `Also checked: ${rules}`,
});

const answer = (title: string, schema: z.core.$ZodType): Published => ({
  title,
  schema,
  closed: false,
  rules: "Fields may be added later; none is renamed or removed.",
});

const published: Readonly<Record<string, Published>> = {
  profile: input(
    "Profile: what elective list and elective odds read",
    profileSchema,
    "one of step2ck (null is not yet), comlex2.score or step1.score is there; graduationYear is at most one year after season (2027 where none is given); specialties, priorities and divisions are distinct; no program is in include and in exclude; placedSignals names signals that a specialty has, and no more of each than it has; a budget of applications names specialties of the profile; dollars have at most two decimals; unfilled is at most the positions stated beside it; sameAs names another program of the same specialty and kind of position, which is not itself the same as a third; slugs, ids and codes are those of the catalog.",
  ),
  document: input(
    "Document: what the page saves and opens; elective list and elective odds read its active list",
    documentSchema,
    "each scenario's id once; active is one of them; what is checked of every profile.",
  ),
  list: answer("What elective list --json prints", answers.listSchema),
  "what-if": answer("What elective what-if --json prints", compareSchema),
  odds: answer("What elective odds --json prints", answers.oddsSchema),
  "portfolio-instance": input(
    "What elective portfolio reads",
    instanceSchema,
    "weights sum to 1 within 1e-9; each list of chances has one number per weight; levels are nested (none <= silver <= gold at every weight); ids are unique; fees of 0, 1, 2, ... applications never fall.",
  ),
  portfolio: answer("What elective portfolio --json prints", answers.portfolioSchema),
  "catalog-specialties": answer(
    "What elective catalog specialties --json prints",
    answers.specialtiesSchema,
  ),
  "user-facts": input(
    "Facts: what elective catalog import keeps of a person's own table",
    userFactsSchema,
    "ids are those of the catalog.",
  ),
  "facts-import": answer("What elective catalog import FILE.csv --json prints", factsReportSchema),
  "catalog-import": answer("What elective catalog import FILE.pdf --json prints", importSchema),
  "catalog-import-undo": answer("What elective catalog import --undo --json prints", undoSchema),
  "path-document": input(
    "Resident's document: what every elective path command reads",
    pathSchema,
    "days are those of the calendar; a contract ends after it began, a block on or after its first day; what is enjoyed is said once; a lane's test is written on or after the lane was opened, and begun on or after it was written; a week is named by its Monday, each once; tasks, pieces of work and people have ids of their own.",
  ),
  "path-check-in": answer("What elective path check-in --json prints", checkInAnswerSchema),
  "path-lanes": answer("What elective path lanes --json prints", lanesAnswerSchema),
  "path-plan": answer("What elective path plan --json prints", planAnswerSchema),
  "path-record": answer("What elective path record --json prints", recordAnswerSchema),
  "path-licence": answer("What elective path licence --json prints", licenceAnswerSchema),
  "path-contract": answer("What elective path contract --json prints", contractSchema),
  "path-triage": answer("What elective path triage --json prints", triageSchema),
  "path-routes": answer("What elective path routes --json prints", routesSchema),
  "path-guards": answer("What elective path guards --json prints", guardsSchema),
  "path-gates": answer("What elective path gates --json prints", gatesSchema),
  "path-exit-days": answer("What elective path exit-days --json prints", exitDaysSchema),
  "path-memo": answer("What elective path memo --json prints", memoSchema),
  "path-people": answer("What elective path people --json prints", peopleSchema),
  "path-rules": answer("What elective path rules --json prints", rulesSchema),
  "path-resume": answer("What elective path resume --format json prints", resumePrintedSchema),
  "path-rotations": answer("What elective path rotations --json prints", rotationsAnswerSchema),
  "path-sheet": answer("What elective path sheet --json prints", sheetAnswerSchema),
  "path-runway": answer("What elective path runway --json prints", runwaySchema),
  "catalog-program": answer("What elective catalog show --json prints", answers.programSchema),
};

/** File name to content. Rules across fields are not in a schema: the command checks them too. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(published).map(([name, each]) => [`${name}.schema.json`, toText(each)]));

function toText({ title, schema, closed, rules }: Published): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: closed ? "output" : "input",
    unrepresentable: "any",
  });
  return `${JSON.stringify({ $schema, title, description: rules, ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(`${schemaFolder}${name}`, text);
}
