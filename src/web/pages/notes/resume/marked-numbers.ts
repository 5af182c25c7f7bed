import type { Bullet } from "#answers/path/resume-schema.ts";

export interface Part {
  readonly part: string;
  readonly isNumber: boolean;
  /** Where in the text it begins. */
  readonly from: number;
}

/** The text of a line cut where its numbers begin and end; put together it is the text. */
export function markedNumbers({
  text,
  numbers,
}: Pick<Bullet, "text" | "numbers">): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const number of numbers) {
    const from = text.indexOf(number.text, at);
    // Raised digits are written otherwise than they are read: left unmarked.
    if (from < 0) continue;
    parts.push({ part: text.slice(at, from), isNumber: false, from: at });
    at = from + number.text.length;
    parts.push({ part: text.slice(from, at), isNumber: true, from });
  }
  return [...parts, { part: text.slice(at), isNumber: false, from: at }].filter(
    ({ part }) => part !== "",
  );
}
