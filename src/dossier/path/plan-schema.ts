/** The calendar, the plan laid over it, and what came of each week. Days are ISO, a last day is included. */
import { fields, list, oneOf, real, text, whole } from "../schema-parts.ts";
import { day, flag, line, may, slug } from "./path-parts.ts";
import { BLOCK_KINDS, MOST_BLOCK_NAME, MOST_BLOCKS, MOST_DAYS, WEEK_FEELS } from "./terms.ts";

export const MOST_WEEKS = 520;
export const MOST_TASKS = 120;

const listOf = <Item extends Parameters<typeof list>[0]>(
  item: Item,
  most: number,
  things: string,
) => list(item, { most, words: `a list of at most ${most} ${things}` });

const block = fields({
  from: day,
  /** The last day, included. */
  to: day,
  /** As the schedule calls it. */
  name: may(text(MOST_BLOCK_NAME)),
  /** What it is; without it the block is not known, and counts as heavy. */
  kind: may(oneOf(BLOCK_KINDS)),
  /** The user typed the kind; a new import does not change it. */
  byHand: may(flag),
});

export const rotationsSchema = fields({
  blocks: may(listOf(block, MOST_BLOCKS, "blocks")),
  /** The day a call or shift through the night began, as far as known: the next day is for sleep. */
  calls: may(listOf(day, MOST_DAYS, "days of call")),
  /** Days off, as far as known. */
  daysOff: may(listOf(day, MOST_DAYS, "days off")),
});

const task = fields({
  id: slug("a task"),
  /** The user's own task, or own words for a task of the table. */
  title: may(line(200)),
  /** The month of the plan it belongs to, from 1. */
  month: may(whole(1, 18)),
  /** Hours of work; without it those of the table. */
  hours: may(real(0.5, 200)),
  done: may(day),
  dropped: may(day),
});

const week = fields({
  /** The Monday it began on. */
  week: day,
  feels: may(oneOf(WEEK_FEELS)),
  /** A bad week at the hospital: the next one is easy. */
  hard: may(flag),
});

const spent = fields({
  on: day,
  hours: real(0.25, 24),
  task: may(slug("a task")),
});

export const planSchema = fields({
  started: may(day),
  /** Months it runs: six, or longer when six do not hold it. */
  months: may(whole(3, 18)),
  /** The user's own most hours a week. */
  mostHours: may(real(0, 20)),
  /** Hours a week in a kind of block, above its default and at most what the table lets a user choose. */
  blockHours: may(
    list(fields({ kind: oneOf(BLOCK_KINDS), hours: real(0, 20) }), {
      most: BLOCK_KINDS.length,
      words: "hours by kind of block, each once",
    }),
  ),
  tasks: may(listOf(task, MOST_TASKS, "tasks")),
  weeks: may(listOf(week, MOST_WEEKS, "weeks")),
  /** Hours spent on the plan, by one tap. Never a log of duty hours. */
  spent: may(listOf(spent, 4000, "entries")),
});
