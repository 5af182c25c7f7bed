/** What a new directory changes, program by program. */
import type { Catalog, Program } from "../types.ts";

export interface ChangedProgram {
  readonly program: Program;
  readonly what: readonly Change[];
}

/** `positions` are those of the last year, whichever it is. */
export type Change = "name" | "institution" | "city" | "positions" | "tracks";

export interface EditionChanges {
  readonly added: readonly Program[];
  readonly changed: readonly ChangedProgram[];
  readonly gone: readonly Program[];
}

/** Programs by id: what only one of the two offers, and what differs in those both offer. */
export function compareEditions(before: Catalog, after: Catalog): EditionChanges {
  const changed = after.programs.flatMap((program) => {
    const old = before.byId.get(program.id);
    const what = old ? differences(old, program) : [];
    return what.length > 0 ? [{ program, what }] : [];
  });
  return {
    added: after.programs.filter(({ id }) => !before.byId.has(id)),
    changed,
    gone: before.programs.filter(({ id }) => !after.byId.has(id)),
  };
}

const differences = (a: Program, b: Program): Change[] => [
  ...(renamed(a, b) ? (["name"] as const) : []),
  ...aspects.flatMap(([change, of]) => (of(a) === of(b) ? [] : [change])),
];

/** A track that both list under another name. */
const renamed = (a: Program, b: Program): boolean => {
  const names = new Map(a.tracks.map(({ code, name }) => [code, name]));
  return b.tracks.some(({ code, name }) => (names.get(code) ?? name) !== name);
};

const aspects: readonly (readonly [Change, (program: Program) => string | number])[] = [
  ["institution", ({ institution }) => institution.name],
  ["city", ({ institution }) => `${institution.city}, ${institution.state}`],
  ["positions", ({ tracks }) => tracks.reduce((sum, t) => sum + (t.offered.at(-1) ?? 0), 0)],
  ["tracks", ({ tracks }) => tracks.map(({ code }) => code).join(" ")],
];
