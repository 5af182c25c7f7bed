/** What the reader must know first, in three heaps: what moves the number, what to check, what is good to know. */
import { plural } from "./numbers.ts";

export type WarningKind = "number" | "check" | "know";

export const kindNames: Readonly<Record<WarningKind, string>> = {
  number: "Moves the number",
  check: "Check before you pay",
  know: "Good to know",
};

/** "6 more notes" */
export const moreNotes = (n: number): string => plural(n, "more note");
