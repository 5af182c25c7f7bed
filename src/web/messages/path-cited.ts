/** How a rule or a fact of the notes says who says so, when it was read, and when to read it again. */
import type { Told } from "#answers/path/ruled.ts";
import { dayText } from "./dates.ts";

type Cited = Pick<Told, "sources" | "basis" | "asOf" | "reviewBy" | "overdue">;

const bases = { sourced: "", article: "An opinion.", practice_judgement: "Our judgment." } as const;

/** "ECFMG, 2026. Read Mon, Nov 23, 2026. Read again by Sun, Feb 28, 2027." */
export function citedText({ sources, basis, asOf, reviewBy, overdue }: Cited): string {
  const names = sources.map(({ publisher, year }) => `${publisher}, ${year ?? "undated"}`);
  const by = names.length === 0 ? "" : `${names.join("; ")}.`;
  const again = overdue ? "" : `Read again by ${dayText(reviewBy)}.`;
  return [bases[basis], by, `Read ${dayText(asOf)}.`, again].filter(Boolean).join(" ");
}

export const overdueText = ({ reviewBy }: Pick<Told, "reviewBy">): string =>
  `Past its date: this was to be read again by ${dayText(reviewBy)}. Check it before you rely on it.`;

export const working = "Reading your notes.";
export const failed = "This could not be worked out. Reload the page.";
