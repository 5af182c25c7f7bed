/** What a stranger's value looks like on one line: short, quoted, and unable to move a terminal's cursor. */

const LONGEST = 60;
/** Controls, invisible and direction marks, halves of pairs, private use, line and paragraph separators. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Writes characters that a terminal would obey or a reader could not see as `\u` and their number. */
export const safeText = (text: string): string =>
  text.replace(UNSAFE, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);

/** At most `longest` characters of the text, made safe. */
export function cutText(text: string, longest = LONGEST): string {
  const short = text.length > longest ? text.slice(0, longest) : text;
  return safeText(short) + (text.length > longest ? "…" : "");
}

/** A value in words that never grow with the value. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `"${cutText(value)}"`;
  if (typeof value === "number" || typeof value === "boolean" || value === null) {
    return String(value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The first names and how many more there are. */
export function someOf(names: readonly string[], most = 10): string {
  const more = names.length - most;
  return names.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
