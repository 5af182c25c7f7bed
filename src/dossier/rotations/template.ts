/** A year of blocks by rule: 13 of four weeks, or the 12 months. */
import { dayAfter, monthsAfter } from "#core/calendar.ts";
import type { Block } from "../path/path-document.ts";
import { makeRead } from "./make-read.ts";
import type { RotationsRead } from "./report.ts";

export const TEMPLATES = ["13x4", "months"] as const;
export type Template = (typeof TEMPLATES)[number];

const WEEKS = 13;
const MONTHS = 12;

export interface Days {
  readonly from: string;
  /** Included. */
  readonly to: string;
}

/** One year from its first day, ISO; the last of the 13 blocks takes the days that are left. */
export function templateDays(template: Template, from: string): readonly Days[] {
  const starts =
    template === "13x4"
      ? Array.from({ length: WEEKS }, (_, i) => dayAfter(from, 28 * i))
      : Array.from({ length: MONTHS }, (_, i) => monthsAfter(from, i));
  const end = monthsAfter(from, MONTHS);
  return starts.map((start, i) => ({ from: start, to: dayAfter(starts[i + 1] ?? end, -1) }));
}

/** The blocks have a number and no kind: nobody said what they are. */
export function readTemplate(template: Template, from: string): RotationsRead {
  const days = templateDays(template, from);
  const blocks = days.map((each, i): { block: Block; line: number } => ({
    block: { ...each, name: `Block ${i + 1}` },
    line: i + 1,
  }));
  return makeRead({
    source: "template",
    zone: null,
    blocks,
    calls: [],
    daysOff: [],
    entries: blocks.length,
    skipped: [],
    notes: [],
  });
}
