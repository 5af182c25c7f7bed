/** Finding an institution or a program by a part of its name, its city or its code. */
import type { Facts } from "#facts/catalog.ts";
import type { Institution, Program } from "#facts/types.ts";

/** One choice: what is written into the profile, and how a person knows it. */
export interface Choice {
  /** Institution code or program id. */
  readonly value: string;
  readonly name: string;
  readonly place: string;
}

export interface Search {
  readonly kind: "institution" | "program";
  readonly text: string;
  /** Programs of these specialties only; all when empty. */
  readonly specialties: readonly string[];
  readonly most: number;
}

/** Those that have every word of the text, the ones where words begin with it first; none for an empty text. */
export function findChoices(facts: Facts, { kind, text, specialties, most }: Search): Choice[] {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const all = kind === "institution" ? institutions(facts) : programs(facts, specialties);
  return all
    .map((choice) => ({ choice, rank: rankOf(choice, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || order(a.choice, b.choice))
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** How each code or id is called, in the order given; null for one the catalog does not have. */
export function namesOf(facts: Facts, values: readonly string[]): (Choice | null)[] {
  const byCode = new Map(institutions(facts).map((choice) => [choice.value, choice]));
  return values.map((value) => {
    const program = facts.catalog.byId.get(value);
    return program ? programChoice(program) : (byCode.get(value) ?? null);
  });
}

/** 0 where a word is missing; else how many words begin a word of the name. */
function rankOf(choice: Choice, words: readonly string[]): number {
  const all = `${choice.name} ${choice.place} ${choice.value}`.toLowerCase();
  if (!words.every((word) => all.includes(word))) return 0;
  const begins = words.filter((word) => ` ${all.replaceAll(/[-/,.]/g, " ")}`.includes(` ${word}`));
  return 1 + begins.length;
}

const order = (a: Choice, b: Choice): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.value < b.value ? -1 : 1;

function institutions({ catalog }: Facts): readonly Choice[] {
  const byCode = new Map(
    catalog.programs.map(({ institution }) => [institution.code, institution]),
  );
  return [...byCode.values()].map(institutionChoice);
}

const institutionChoice = ({ code, name, city, state }: Institution): Choice => ({
  value: code,
  name,
  place: `${city}, ${state}`,
});

const programs = ({ catalog }: Facts, specialties: readonly string[]): readonly Choice[] =>
  catalog.programs
    .filter((program) => specialties.length === 0 || specialties.includes(program.specialty))
    .map(programChoice);

function programChoice({ id, name, institution, place }: Program): Choice {
  const { city, state } = place ?? institution;
  return { value: id, name: `${institution.name}, ${name}`, place: `${city}, ${state}` };
}
