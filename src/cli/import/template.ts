/** `elective catalog import --template`: an empty table for the programs of a list or of a specialty. */
import { listAnswer } from "#answers/list.ts";
import type { ListAnswer } from "#answers/types.ts";
import { templateCsv } from "#answers/user-csv/template.ts";
import { fail, ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { factsOf, mergeFacts, type UserFacts, withUserFacts } from "#dossier/user-facts.ts";
import type { Facts } from "#facts/catalog.ts";
import { programsOf, specialtyOf } from "#facts/query.ts";
import type { Program } from "#facts/types.ts";
import type { Io } from "../io.ts";
import { parseJson } from "../parse-json.ts";
import { refuse } from "../problem-lines.ts";
import { parseProfileFile } from "../profile-file.ts";
import { type FactsStore, readUserFacts } from "./facts-store.ts";

export interface TemplateOptions {
  /** Slug: every program of it. */
  readonly specialty?: string;
  /** A profile: the programs of its list. Without a specialty and a file, the profile is read from standard input. */
  readonly in?: string;
  readonly store: FactsStore;
}

/** The table with what is known filled in, on standard output; returns the exit code. */
export async function printTemplate(io: Io, options: TemplateOptions): Promise<number> {
  const stored = await readUserFacts(options.store);
  if (!stored.ok) return refuse(io, stored.problems);
  const asked =
    options.specialty === undefined
      ? await ofList(io, options, stored.value)
      : ofSpecialty(io.facts(), options.specialty, stored.value);
  if (!asked.ok) return refuse(io, asked.problems);
  io.out(templateCsv(asked.value.programs, io.facts().catalog, asked.value.known));
  return 0;
}

interface Asked {
  readonly programs: readonly Program[];
  readonly known: UserFacts;
}

function ofSpecialty({ catalog }: Facts, slug: string, known: UserFacts): Result<Asked> {
  const specialty = specialtyOf(catalog, slug);
  if (specialty) {
    const role = specialty.firstYear ? "first-year" : "training";
    return ok({ programs: programsOf(catalog, slug, { role }), known });
  }
  return fail({
    code: "unknown-specialty",
    pointer: "--specialty",
    found: describeValue(slug),
    accepted: "a specialty of the catalog (elective catalog specialties)",
  });
}

async function ofList(io: Io, options: TemplateOptions, stored: UserFacts): Promise<Result<Asked>> {
  const bytes = await io.read(options.in);
  const json = bytes.ok ? parseJson(bytes.value) : bytes;
  const profile = json.ok ? parseProfileFile(json.value) : json;
  if (!profile.ok) return profile;
  const known = mergeFacts(stored, factsOf(profile.value));
  const programs = listed(io.facts(), withUserFacts(profile.value, stored));
  return programs.ok ? ok({ programs: programs.value, known }) : programs;
}

/** The programs of the list and of its first year, in the list's order. */
function listed(facts: Facts, profile: Profile): Result<readonly Program[]> {
  const answer = listAnswer(profile, facts, { seed: 1, detail: "coarse" });
  if (!answer.ok) return answer;
  return ok(idsOf(answer.value).flatMap((id) => facts.catalog.byId.get(id) ?? []));
}

const idsOf = ({ applications, firstYear }: ListAnswer): readonly string[] => [
  ...new Set([...applications, ...(firstYear?.applications ?? [])].map(({ id }) => id)),
];
