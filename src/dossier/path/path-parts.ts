/** Pieces that the schemas of a resident's document share: days, money, lines of text, names of things. */
import * as z from "zod/mini";
import { matching, real, text } from "../schema-parts.ts";

export const may = z.exactOptional;
export const slug = (words: string) => matching(/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/, 60, words);
export const flag = z.boolean({ error: "true or false" });

const dayWords = "a day as YYYY-MM-DD, from 1990 to 2100";
export const day = matching(
  /^(199\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  10,
  dayWords,
).check(z.refine(isDay, dayWords));

/** Whether the calendar has it. */
function isDay(value: string): boolean {
  const [year = 0, month = 0, date = 0] = value.split("-").map(Number);
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const dollars = (most: number) => {
  const words = `dollars from 0 to ${most}, cents allowed`;
  return real(0, most, words).check(
    z.refine((amount) => Math.round(amount * 100) / 100 === amount, words),
  );
};

export const line = (most: number) =>
  text(most).check(z.refine((words) => words.trim() !== "", "at least one word"));
