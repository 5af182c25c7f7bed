/**
 * A plan of work laid over a calendar. Hours are whole numbers of halves (half-hours), so that sums are exact;
 * weeks run Monday to Sunday and are named by their Monday; days are ISO.
 */

/** What can bind the hours of a day. */
export const LIMITS = ["post-call", "block", "month", "eighty", "own"] as const;
export type Limit = (typeof LIMITS)[number];

/** What can bind the hours of a week besides: the pace, from the answers of the weeks before it. */
export const PACES = ["full", "easy", "halved", "paused"] as const;
export type Pace = (typeof PACES)[number];

export interface CalendarBlock {
  readonly from: string;
  /** The last day, included. */
  readonly to: string;
  /** Halves a week, at most. */
  readonly halves: number;
}

export interface AnsweredWeek {
  readonly week: string;
  readonly feels?: "better" | "same" | "worse";
  readonly hard?: boolean;
}

export interface Calendar {
  readonly started: string;
  /** What is before it is past and is not planned. */
  readonly today: string;
  readonly blocks: readonly CalendarBlock[];
  /** Halves a week on a day under no block; null where no block limits. */
  readonly noBlock: number | null;
  /** Halves a week in each month of the plan; the last holds for every later month. */
  readonly targets: readonly number[];
  /** Halves left under the limit of duty hours; null where it is not known, or does not apply. */
  readonly eighty: number | null;
  /** The user's own most; null where there is none. */
  readonly own: number | null;
  /** Days on which a call began: the next day is for sleep. */
  readonly calls: readonly string[];
  readonly daysOff: readonly string[];
  readonly answers: readonly AnsweredWeek[];
  /** Halves spent, by Monday. */
  readonly spent: ReadonlyMap<string, number>;
  /** Part of the hours that an easy week and a halved plan keep, as one in so many. */
  readonly easyPart: number;
  readonly halvedPart: number;
}

export interface PlanDay {
  readonly day: string;
  /** Month of the plan, from 1. */
  readonly month: number;
  /** Halves a week under each limit; null where it does not bind. */
  readonly under: Readonly<Record<Limit, number | null>>;
  /** The lowest of them. */
  readonly rate: number;
}

export interface Week {
  readonly week: string;
  /** Of its first day in the plan. */
  readonly month: number;
  /** Days of it in the plan. */
  readonly days: number;
  /** Halves at most, whatever was spent. */
  readonly cap: number;
  /** Halves from today on: none in a week that is past. */
  readonly room: number;
  readonly spent: number;
  readonly past: boolean;
  /** Each limit by itself, as the week's mean of its days rounded down; null where it bound no day. */
  readonly under: Readonly<Record<Limit, number | null>>;
  /** The limits that were the lowest of a day, with the number of those days. */
  readonly bound: readonly { readonly limit: Limit; readonly days: number }[];
  readonly pace: Pace;
  /** It runs only if a week is answered as better or same before it. */
  readonly provisional: boolean;
  /** Days with nothing of the plan: after a call, and one known day off. */
  readonly postCall: readonly string[];
  readonly dayOff: string | null;
}

export interface Task {
  /** Halves left to do, at least 1. */
  readonly halves: number;
  /** In one week, or not at all. */
  readonly sitting: boolean;
  /** Places, in the list, of tasks that end first: the same week at the latest. Each is before its own place. */
  readonly after: readonly number[];
  /** The first week it can be worked on, by its place. */
  readonly release: number;
  /** The week it should end in, by its place. */
  readonly due: number;
}

/** Some of a task in a week. */
export interface Portion {
  readonly week: number;
  readonly task: number;
  readonly halves: number;
}

export interface Schedule {
  /** By week, then by the order of work in it. */
  readonly portions: readonly Portion[];
  /** The week in which each task ends; null where it is left out. */
  readonly finish: readonly (number | null)[];
  /** Everything ends in the weeks of the plan. */
  readonly fits: boolean;
  /** False where the search for sittings was cut short: a better schedule was then not ruled out. */
  readonly proven: boolean;
}
