/** What came of a calendar or a table: what was kept, what was not read and why. Codes, not words. */
import type { Rotations } from "../path/path-document.ts";

export const SOURCES = ["calendar", "table", "lines", "template"] as const;

/** Why a line, an event or a row gave nothing. */
export const SKIP_CODES = [
  /** Not a property of a calendar: a broken fold, or text between events. */
  "stray-line",
  /** A task, a journal or a free/busy list. */
  "not-an-event",
  "no-start",
  "bad-date",
  /** A day before 1990 or after 2100. */
  "far-day",
  "ends-first",
  "cancelled",
  /** The same title, start and end as an event before it. */
  "twice",
  /** A conference or a lecture: it moves no block. */
  "teaching",
  /** The morning after a call: neither a shift nor a day off. */
  "post-call",
  /** Under four hours. */
  "short",
  /** Too few days, or too far apart, for a block; and neither a call nor a day off. */
  "few-days",
  /** Over 100 days of a kind nobody knows: a year of training, not a rotation. */
  "too-long",
  /** Every occurrence of the rule is left out or moved. */
  "no-occurrence",
  "no-date",
  "no-name",
  "no-end",
  /** A block by its number, and no first day of the year was given. */
  "no-first-day",
  /** Day and month can be told apart nowhere, and other rows say both orders. */
  "date-order",
  /** The document holds no more of them. */
  "too-many",
] as const;
export type SkipCode = (typeof SKIP_CODES)[number];

export interface Skipped {
  /** Of the file, from 1. */
  readonly line: number;
  /** What stands there, cut and made safe to print. */
  readonly text: string;
  readonly why: SkipCode;
}

/** What was read in one of two ways, and which. */
export const NOTE_CODES = [
  /** A rule without an end, or with one far away; `text` is the last day it was read to. */
  "cut-off-rule",
  /** A rule that repeats in a way not read here: only its first day is kept. */
  "rule-not-read",
  /** A change of this and all later occurrences was read as a change of one. */
  "range-not-read",
  /** A zone nobody knows: its times were read as the clock on the wall there. */
  "unknown-zone",
  /** Times in UTC were read as written, for nobody said where home is: a night may be put on the day after it. */
  "utc-as-written",
  /** The file ends in the middle of an event. */
  "file-cut",
  /** 7/8 was read as July 8: nothing in the table says which. */
  "month-first",
  /** 7/8 was read as August 7, because of another row. */
  "day-first",
  /** A day without a year; `text` is the academic year it was put in, as 2026-2027. */
  "year-guessed",
  /** A number in a column of days was read as a spreadsheet's count of days. */
  "serial-days",
  /** No last day was given: the day before the next block was taken. */
  "end-by-next",
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export interface Note {
  readonly code: NoteCode;
  /** The first line it is about; null where it is about the whole file. */
  readonly line: number | null;
  readonly text: string;
}

/** Two blocks on the same days. Both are kept. */
export interface Overlap {
  /** Places in `rotations.blocks`. */
  readonly first: number;
  readonly second: number;
  readonly from: string;
  readonly to: string;
}

/** Which clock times in UTC were put on: the one asked for is the last resort. */
export interface HomeZone {
  readonly name: string;
  readonly by: "calendar" | "events" | "asked";
}

export interface RotationsReport {
  readonly source: (typeof SOURCES)[number];
  /** Null where no time had to be moved, or no zone is known: then a time in UTC is read as written. */
  readonly zone: HomeZone | null;
  readonly kept: {
    /** Events or rows that gave something. */
    readonly entries: number;
    readonly blocks: number;
    readonly calls: number;
    readonly daysOff: number;
  };
  /** Blocks whose kind the table of words told. */
  readonly typed: number;
  /** Names of blocks whose kind nobody knows, each once. They count as heavy. */
  readonly unknownKind: readonly string[];
  /** In the order of the file. */
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
  readonly overlaps: readonly Overlap[];
}

export interface RotationsRead {
  readonly rotations: Rotations;
  readonly report: RotationsReport;
}
