/** The facts of many rows, by program: rows that agree are merged, rows that do not are both refused. */
import type { StatedFacts } from "#dossier/profile.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { FactField } from "#dossier/user-csv/fields.ts";
import { type CellFact, LONGEST_NOTE, withFact } from "#dossier/user-csv/read-cell.ts";
import { writeFact } from "#dossier/user-csv/write-cell.ts";
import type { UserFacts } from "#dossier/user-facts.ts";

/** A fact as it is kept: the two halves of the visas are one by now. */
export type KeptField = Exclude<FactField, "sponsorsJ1" | "sponsorsH1b">;

interface Told {
  readonly fact: CellFact;
  /** Where it was said first. */
  readonly row: number;
  /** Another row says otherwise: nobody is believed. */
  readonly disputed: boolean;
}

type Program = Map<KeptField, Told>;

export interface Gathered {
  readonly programs: Map<string, Program>;
}

export const gathering = (): Gathered => ({ programs: new Map() });

export type Conflict = { readonly found: string; readonly accepted: string };

/** Takes in one fact; says why not where an earlier row said otherwise. */
export function take(
  gathered: Gathered,
  id: string,
  told: { readonly field: KeptField; readonly fact: CellFact; readonly row: number },
): Conflict | null {
  const { field, fact, row } = told;
  const program = gathered.programs.get(id) ?? new Map<KeptField, Told>();
  gathered.programs.set(id, program);
  const before = program.get(field);
  if (!before) program.set(field, { fact, row, disputed: false });
  if (!before || sameFact(before.fact, fact)) return null;
  const both = field === "note" ? joined(before.fact, fact) : null;
  if (both) {
    program.set(field, { ...before, fact: both });
    return null;
  }
  program.set(field, { ...before, disputed: true });
  const said = (each: CellFact): string => describeValue(writeFact(field, each));
  return {
    found: `${said(fact)}, but row ${before.row} says ${said(before.fact)}: neither is used`,
    accepted: "one answer for a program",
  };
}

const sameFact = (a: CellFact, b: CellFact): boolean =>
  a.rule === b.rule && JSON.stringify(a.value) === JSON.stringify(b.value);

/** Notes of several rows stand under each other; null where they are too long together. */
function joined(before: CellFact, fact: CellFact): CellFact | null {
  const lines = [String(before.value), String(fact.value)];
  if (lines[0]?.split("\n").includes(lines[1] ?? "")) return before;
  const value = lines.join("\n");
  return value.length > LONGEST_NOTE ? null : { ...before, value };
}

/** What is left when the disputed facts are gone; programs by id. */
export function factsOf({ programs }: Gathered): UserFacts {
  const statedFacts: Record<string, StatedFacts> = {};
  const value: Record<string, number> = {};
  for (const [id, told] of [...programs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let facts: StatedFacts = {};
    for (const [field, { fact, disputed }] of told) {
      if (disputed) continue;
      if (field === "value") value[id] = Number(fact.value);
      else facts = withFact(facts, field, fact);
    }
    if (Object.keys(facts).length > 0) statedFacts[id] = facts;
  }
  return { version: 1, statedFacts, value };
}
