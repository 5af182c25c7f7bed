/** Who says so, when it was read, when it is read again. */
import type { Told } from "#answers/path/ruled.ts";
import { longDay } from "./days.ts";

export type CitedFact = Pick<Told, "sources" | "basis" | "asOf" | "reviewBy" | "overdue">;

const OURS = { practice_judgement: "Our judgment", article: "One author’s estimate" } as const;

/** "CRS, 2025; read November 23, 2026; read again by February 28, 2027." */
export function citation({ sources, basis, asOf, reviewBy, overdue }: CitedFact): string {
  const who = sources.map(({ publisher, year }) => (year ? `${publisher}, ${year}` : publisher));
  const said = basis === "sourced" ? who : [OURS[basis], ...who];
  const again = overdue
    ? `should have been read again by ${longDay(reviewBy)}`
    : `read again by ${longDay(reviewBy)}`;
  return `${said.join("; ")}; read ${longDay(asOf)}; ${again}.`;
}

/** Beside a short line: only the day it was read, and whether that is too long ago. */
export const readOn = ({ asOf, overdue }: CitedFact): string =>
  overdue ? `read ${longDay(asOf)}, overdue` : `read ${longDay(asOf)}`;
