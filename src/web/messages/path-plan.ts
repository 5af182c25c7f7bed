/** Words of the plan's calendar file. Titles say nothing of what the weeks are for. */
import { hoursText } from "#answers/path/plan-words.ts";
import type { WeeksWords } from "#exports/weeks-ics.ts";

export const weeksWords: WeeksWords = {
  calendar: "Weeks",
  title: (block) => (block === null ? "Task" : `Block ${block}`),
  hours: hoursText,
};

export const titleHint =
  "The title of every entry. Leave it empty for Block 1, Block 2 and so on, or Task.";
export const tasksHint =
  "Say in each entry what the work is. Whoever sees your calendar can read it.";
export const olderFile =
  "A week that is in an older file and not in this one stays in your calendar. Take it out by hand.";
