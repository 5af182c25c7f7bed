/** Blocks from days of work: shifts of one rotation that follow each other closely are one block. */
import { daysBetween } from "#core/calendar.ts";
import type { Block } from "../path/path-document.ts";
import type { BlockKind } from "../path/terms.ts";
import type { Duty } from "./duties.ts";
import { strictestOf } from "./words.ts";

/** A block with the duties it is made of. */
export interface Run {
  readonly block: Block;
  readonly duties: readonly Duty[];
}

/** Days from one shift to the next: four free days between them, and it is still the same block. */
const LONGEST_GAP = 5;
/** Fewer days are no block, unless one event says several or they are vacation. */
const FEWEST_DAYS = 3;
/** Days of work in seven: a weekly clinic is no block. */
const FEWEST_OF_SEVEN = 3;
const LONGEST_NAME = 160;

export function blockRuns(duties: readonly Duty[]): readonly Run[] {
  const whole = duties.filter((duty) => duty.whole).map((duty) => [duty]);
  const shifts = byKey(duties.filter((duty) => !duty.whole))
    .flatMap(split)
    .filter(isBlock);
  return [...whole, ...shifts].map((run) => ({ block: blockOf(run), duties: run }));
}

function byKey(duties: readonly Duty[]): readonly (readonly Duty[])[] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) {
    const key = duty.told.key || duty.name.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(duty);
    else groups.set(key, [duty]);
  }
  return [...groups.values()].map((group) => group.toSorted(byDay));
}

const byDay = (a: Duty, b: Duty): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

function split(duties: readonly Duty[]): readonly (readonly Duty[])[] {
  const runs: Duty[][] = [];
  for (const duty of duties) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && daysBetween(last.to, duty.from) <= LONGEST_GAP) run.push(duty);
    else runs.push([duty]);
  }
  return runs;
}

function isBlock(run: readonly Duty[]): boolean {
  if (run.some(({ told }) => told.kind === "vacation")) return true;
  const days = new Set(run.map(({ from }) => from)).size;
  const span = daysBetween(run[0]?.from ?? "", run.at(-1)?.to ?? "") + 1;
  return days >= FEWEST_DAYS && days * 7 >= span * FEWEST_OF_SEVEN;
}

function blockOf(run: readonly Duty[]): Block {
  const [first] = run;
  const from = first?.from ?? "";
  const to = run.at(-1)?.to ?? from;
  const name = commonName(run.map((duty) => duty.name));
  const kind = kindOf(run);
  return { from, to, ...(name === "" ? {} : { name }), ...(kind === null ? {} : { kind }) };
}

/** Half of the days through the night make it nights, whatever it is called; fewer do not, whatever they are. */
function kindOf(run: readonly Duty[]): BlockKind | null {
  const kinds = run.flatMap(({ told }) => told.kinds.filter((kind) => kind !== "night_float"));
  const nights = run.filter(({ night, told }) => night || told.kinds.includes("night_float"));
  return strictestOf(nights.length * 2 >= run.length ? [...kinds, "night_float"] : kinds);
}

/** What all of them are called, as far as they agree word by word; else as the first is. */
function commonName(names: readonly string[]): string {
  const [first = ""] = names;
  let words = first.split(" ");
  for (const name of new Set(names)) {
    const other = name.split(" ");
    const differ = words.findIndex((word, i) => word !== other[i]);
    if (differ >= 0) words = words.slice(0, differ);
  }
  const common = words.join(" ").replace(/[\s\-–—:,;(#/|]+$/, "");
  return cutName(common === "" ? first : common);
}

/** As the document holds it: on one line and not too long. */
export const cutName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
