import { cutText } from "../safe-text.ts";
import type { SkipCode, Skipped } from "./report.ts";

const LONGEST = 80;

/** One line of the report: a stranger's text is cut and cannot move a terminal's cursor. */
export const skip = (line: number, text: string, why: SkipCode): Skipped => ({
  line,
  text: cutText(text.trim().replace(/\s+/g, " "), LONGEST),
  why,
});
