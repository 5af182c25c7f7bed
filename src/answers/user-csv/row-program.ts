/** Which program a row is about, or why that cannot be told. */
import type { RowProblem } from "#core/row-problem.ts";
import { nearNames } from "#dossier/near.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { NameField } from "#dossier/user-csv/fields.ts";
import { saysNothing } from "#dossier/user-csv/read-words.ts";
import type { Facts } from "#facts/catalog.ts";
import type { Program } from "#facts/types.ts";
import {
  type FoundProgram,
  type ProgramFinder,
  programFinder,
} from "#facts/user-csv/find-program.ts";
import { specialtyFinder } from "#facts/user-csv/find-specialty.ts";

/** What a row says of its program, by field; "" where it says nothing. */
export type RowNames = Readonly<Record<NameField, string>>;

export type Wrong = Pick<RowProblem, "code" | "found" | "accepted"> & { readonly field: NameField };

export type RowProgram =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly wrong: Wrong };

export interface RowFinder {
  /** `specialty` is a slug for the rows that do not say one; near programs are looked for where `suggest`. */
  readonly find: (names: RowNames, asked: Asked) => RowProgram;
}

export interface Asked {
  readonly specialty: string | null;
  readonly suggest: boolean;
}

const CODE_WORDS = "a program id like 1007-140 or a track code like 1007140C0";
const PROGRAM_ID = /^\d{4}(-[a-z]{2})?-\d{3}(-[a-z0-9]+)*$/;

/** Keeps its indexes: make one per catalog. */
export function rowFinder(facts: Facts): RowFinder {
  const context: Context = {
    facts,
    programs: programFinder(facts.catalog),
    specialty: specialtyFinder(facts),
    state: stateFinder(facts),
  };
  return {
    find: (names, asked) =>
      saysNothing(names.program)
        ? byName(context, names, asked)
        : byCode(context, names, asked.suggest),
  };
}

interface Context {
  readonly facts: Facts;
  readonly programs: ProgramFinder;
  readonly specialty: (text: string) => string | null;
  /** Two-letter code by code or name; null where it is neither. */
  readonly state: (text: string) => string | null;
}

function stateFinder({ catalog }: Facts): Context["state"] {
  const codes = new Map([...catalog.states.values()].map((s) => [s.name.toLowerCase(), s.state]));
  for (const code of catalog.states.keys()) codes.set(code.toLowerCase(), code);
  return (text) => codes.get(text.trim().toLowerCase()) ?? null;
}

function byCode(context: Context, names: RowNames, suggest: boolean): RowProgram {
  const { catalog } = context.facts;
  const code = names.program.trim();
  const found = context.programs.byCode(code);
  if (found.kind === "program") return agreeing(context, names, found.program);
  if (found.kind === "former") return former(code, found.last, catalog.years.at(-1));
  // Without a directory an id can only be well formed.
  if (catalog.edition === null && PROGRAM_ID.test(code.toLowerCase()))
    return { ok: true, id: code.toLowerCase() };
  const near = suggest ? nearNames(code.toLowerCase(), catalog.byId.keys()) : [];
  return wrong("program", {
    code: "unknown-program",
    found: describeValue(code),
    accepted: withNear(CODE_WORDS, near),
  });
}

const wrong = (field: NameField, words: Omit<Wrong, "field">): RowProgram => ({
  ok: false,
  wrong: { field, ...words },
});

const withNear = (words: string, near: readonly string[]): string =>
  near.length > 0 ? `${words} (near: ${near.join("; ")})` : words;

const former = (code: string, last: number | null, now: number | undefined): RowProgram =>
  wrong("program", {
    code: "former",
    found: `${describeValue(code)}, last offered in ${last ?? "a year before the directory"}`,
    accepted: `a program that offered positions in ${now}`,
  });

/** An id dragged down a column counts up: where the row's own words name another program, neither is believed. */
function agreeing(context: Context, names: RowNames, program: Program): RowProgram {
  const slug = context.specialty(names.specialty);
  if (slug !== null && slug !== program.specialty)
    return disagreement("specialty", names, program, program.name);
  const named = context.programs.institutionsNamed(namesOf(context, names, program.specialty));
  if (named.size > 0 && !named.has(program.institution))
    return disagreement("institution", names, program, program.institution.name);
  return { ok: true, id: program.id };
}

const disagreement = (
  field: "specialty" | "institution",
  names: RowNames,
  program: Program,
  own: string,
): RowProgram =>
  wrong(field, {
    code: "mismatch",
    found: `${describeValue(names[field])}, but ${program.id} is ${own}`,
    accepted: `the id and the ${field} of one program`,
  });

/** "City, ST" in one cell is both. */
function namesOf(context: Context, { institution, city, state }: RowNames, specialty: string) {
  const comma = city.lastIndexOf(",");
  const ending = comma < 0 ? null : context.state(city.slice(comma + 1));
  const town = ending === null ? city : city.slice(0, comma);
  return {
    institution,
    specialty,
    city: saysNothing(town) ? null : town,
    state: context.state(state) ?? ending,
  };
}

function byName(context: Context, names: RowNames, asked: Asked): RowProgram {
  if (saysNothing(names.institution))
    return wrong("program", { code: "no-program", found: "nothing", accepted: CODE_WORDS });
  const said = !saysNothing(names.specialty);
  const slug = said ? context.specialty(names.specialty) : asked.specialty;
  if (slug === null) return noSpecialty(names, said);
  const row = namesOf(context, names, slug);
  const found = context.programs.byName(row);
  if (found.kind === "program") return { ok: true, id: found.program.id };
  const near = asked.suggest ? nearOf(context, found, row) : [];
  return wrong("institution", {
    code: found.kind === "several" ? "several-programs" : "unknown-program",
    found:
      found.kind === "several"
        ? `${describeValue(names.institution)}, which several programs fit`
        : describeValue(names.institution),
    accepted: withNear("a program's name and state as in the directory, or its id", near),
  });
}

const noSpecialty = (names: RowNames, said: boolean): RowProgram =>
  wrong("specialty", {
    code: "unknown-specialty",
    found: said ? describeValue(names.specialty) : "nothing",
    accepted: "a specialty of the catalog, or the program's id",
  });

const MOST_NAMED = 3;

function nearOf(
  { programs }: Context,
  found: FoundProgram,
  row: ReturnType<typeof namesOf>,
): readonly string[] {
  const near =
    found.kind === "several" ? found.programs.slice(0, MOST_NAMED) : programs.nearNames(row);
  return near.map(({ id, institution, name }) => `${id} ${institution.name}, ${name}`);
}
