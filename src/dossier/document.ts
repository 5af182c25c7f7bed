/** Opens the user's document, of any version so far. */
import * as z from "zod/mini";
import { fail, type Problem, type Result } from "#core/result.ts";
import { isRecord, pointerOf, valueAt } from "./pointer.ts";
import { check, problem } from "./problems.ts";
import { profileRules } from "./profile-rules.ts";
import { profileSchema } from "./profile-schema.ts";
import { describeValue, someOf } from "./safe-text.ts";
import { DOCUMENT_VERSION, type Document, LONGEST_NAME, MOST_SCENARIOS } from "./scenario.ts";
import { fields, list, matching, text } from "./schema-parts.ts";

type Raw = Readonly<Record<string, unknown>>;

/** From version n to n + 1, at index n. A migration moves; it never judges what it moves. */
const MIGRATIONS: readonly ((document: Raw) => Raw)[] = [
  /** Version 0 is a bare profile, as the command reads it. */
  (profile) => ({ version: 1, profile }),
  /** Version 1 held one profile without a name. */
  ({ version: _, profile, ...others }) => ({
    version: 2,
    scenarios: [{ id: "1", name: "List 1", profile }],
    active: "1",
    ...others,
  }),
];

/** Where a part of the document stood in what was given: in the older versions the profile was elsewhere. */
function pointerBefore(version: number, pointer: string): string {
  const moved = /^\/scenarios\/0\/profile(.*)$/s.exec(pointer)?.[1];
  if (version === 2 || moved === undefined) return pointer;
  return version === 1 ? `/profile${moved}` : moved;
}

/**
 * A document of any version so far, or a bare profile; brought up to the current version.
 * Problems point into what was given. Never throws.
 */
export function openDocument(json: unknown): Result<Document> {
  if (!isRecord(json)) return notADocument(json);
  const version = versionOf(json);
  if (version === null) return wrongVersion(json.version);
  const raw = MIGRATIONS.slice(version).reduce<Raw>((old, migrate) => migrate(old), json);
  const opened = check(raw, { schema: documentSchema, rules: documentRules });
  if (opened.ok) return opened;
  return fail(
    ...opened.problems.map((each) => ({
      ...each,
      pointer: pointerBefore(version, each.pointer),
      accepted:
        version === 1 ? each.accepted.replace("scenarios, active", "profile") : each.accepted,
    })),
  );
}

/** null when it names a version that there is not. */
function versionOf(json: Raw): number | null {
  if (!Object.hasOwn(json, "version")) return 0;
  return json.version === 1 || json.version === DOCUMENT_VERSION ? json.version : null;
}

export const documentSchema = fields({
  version: z.literal(DOCUMENT_VERSION),
  scenarios: list(
    fields({
      id: matching(/^[A-Za-z0-9-]+$/, 40, "1 to 40 letters, digits or -"),
      name: text(LONGEST_NAME),
      profile: profileSchema,
    }),
    { least: 1, most: MOST_SCENARIOS, words: `a list of 1 to ${MOST_SCENARIOS} scenarios` },
  ),
  active: text(40),
});

/** What a schema cannot say: each id once, the active one among them, and the rules of every profile. */
function documentRules(input: unknown): readonly Problem[] {
  const scenarios = valueAt(input, ["scenarios"]);
  if (!Array.isArray(scenarios) || scenarios.length > MOST_SCENARIOS) return [];
  const ids = scenarios.map((scenario) => valueAt(scenario, ["id"]));
  return [
    ...ids.flatMap((id, i) => (id === undefined || ids.indexOf(id) === i ? [] : [idAgain(id, i)])),
    ...activeProblems(ids, valueAt(input, ["active"])),
    ...scenarios.flatMap((scenario, i) =>
      profileRules(valueAt(scenario, ["profile"])).map((each) => ({
        ...each,
        pointer: pointerOf(["scenarios", i, "profile"]) + each.pointer,
      })),
    ),
  ];
}

const idAgain = (id: unknown, i: number): Problem =>
  problem("duplicate", ["scenarios", i, "id"], {
    found: `${describeValue(id)} again`,
    accepted: "each id once",
  });

function activeProblems(ids: readonly unknown[], active: unknown): readonly Problem[] {
  if (typeof active !== "string" || ids.includes(active)) return [];
  const accepted = `the id of a scenario (${someOf(ids.map(String))})`;
  return [problem("unknown-scenario", ["active"], { found: describeValue(active), accepted })];
}

const notADocument = (json: unknown): Result<never> =>
  fail(problem("type", [], { found: describeValue(json), accepted: "a document or a profile" }));

const wrongVersion = (version: unknown): Result<never> =>
  fail(
    problem("version", ["version"], {
      found: describeValue(version),
      accepted: `1, ${DOCUMENT_VERSION}, or a bare profile; a later version needs a newer program`,
    }),
  );
