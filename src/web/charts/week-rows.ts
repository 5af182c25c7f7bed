/** A calendar of blocks as rows of weeks: where each block begins and ends in each row, to the day. */
import { dayAfter, daysBetween, mondayOf } from "#core/calendar.ts";

interface Days {
  readonly from: string;
  /** Included. */
  readonly to: string;
}

/** What of one block is in one row. */
export interface WeekSegment {
  /** Place in the blocks given. */
  readonly place: number;
  /** Of the row's width, from 0 to 1. */
  readonly start: number;
  readonly length: number;
  /** 0 is on top; two blocks on one day are below each other. */
  readonly lane: number;
  /** The block goes on from the row before. */
  readonly goesOn: boolean;
}

export interface WeekRow {
  /** A Monday. */
  readonly from: string;
  readonly to: string;
  readonly lanes: number;
  readonly segments: readonly WeekSegment[];
  /** First days of months in this row, and where. */
  readonly months: readonly { readonly day: string; readonly start: number }[];
}

/** Rows of so many weeks from the Monday of the first block; a row without a block is left out. */
export function weekRows(blocks: readonly Days[], weeks: number): readonly WeekRow[] {
  const first = blocks.map(({ from }) => from).sort()[0];
  if (first === undefined) return [];
  const start = mondayOf(first);
  const length = 7 * weeks;
  const lanes = lanesOf(blocks);
  const rowOf = (day: string) => Math.floor(daysBetween(start, day) / length);
  const rows = new Set(blocks.flatMap(({ from, to }) => range(rowOf(from), rowOf(to))));
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => oneRow(blocks, lanes, dayAfter(start, row * length), length));
}

function oneRow(
  blocks: readonly Days[],
  lanes: readonly number[],
  from: string,
  length: number,
): WeekRow {
  const to = dayAfter(from, length - 1);
  const segments = blocks.flatMap((block, place): WeekSegment[] => {
    if (block.to < from || block.from > to) return [];
    const goesOn = block.from < from;
    const first = goesOn ? from : block.from;
    const last = block.to > to ? to : block.to;
    const days = daysBetween(first, last) + 1;
    const start = daysBetween(from, first) / length;
    return [{ place, start, length: days / length, lane: lanes[place] ?? 0, goesOn }];
  });
  const most = Math.max(0, ...segments.map(({ lane }) => lane));
  return { from, to, lanes: most + 1, segments, months: monthsIn(from, length) };
}

/** The first lane that is free when the block begins. */
function lanesOf(blocks: readonly Days[]): readonly number[] {
  const lanes: number[] = blocks.map(() => 0);
  const ends: string[] = [];
  const order = [...blocks.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  for (const [place, { from, to }] of order) {
    const free = ends.findIndex((end) => end < from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[place] = lane;
  }
  return lanes;
}

const monthsIn = (from: string, length: number): WeekRow["months"] =>
  range(0, length - 1)
    .map((at) => ({ day: dayAfter(from, at), start: at / length }))
    .filter(({ day, start }) => start === 0 || day.endsWith("-01"));

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
