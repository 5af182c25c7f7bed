/** A calendar file as its lines (RFC 5545, section 3.1): folds undone, each with the number it has in the file. */

export interface ContentLine {
  /** The first line of the file that it stands on, from 1. */
  readonly line: number;
  /** Upper case. */
  readonly name: string;
  /** Parameters as written, from the first semicolon on; "" without any. */
  readonly params: string;
  readonly value: string;
}

/** A line that is no property. */
export interface StrayLine {
  readonly line: number;
  readonly stray: string;
}

/** Their values are days and times, in which no colon stands: a colon before the last is part of a zone's name. */
const DAYS = /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?=[;:])/i;
const NAME = /^[A-Za-z][A-Za-z0-9-]*(?=[;:])/;

export function contentLines(text: string): readonly (ContentLine | StrayLine)[] {
  return unfolded(text).map(([line, raw]) => {
    const name = NAME.exec(raw)?.[0];
    if (name === undefined) return { line, stray: raw };
    const colon = DAYS.test(raw) ? raw.lastIndexOf(":") : colonOf(raw, name.length);
    if (colon < 0) return { line, stray: raw };
    return {
      line,
      name: name.toUpperCase(),
      params: raw.slice(name.length, colon),
      value: raw.slice(colon + 1),
    };
  });
}

function unfolded(text: string): readonly (readonly [line: number, raw: string])[] {
  const lines: [number, string][] = [];
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .forEach((raw, i) => {
      const last = lines.at(-1);
      if (last && /^[ \t]/.test(raw)) last[1] += raw.slice(1);
      else if (raw.trim() !== "") lines.push([i + 1, raw]);
    });
  return lines;
}

/** The first colon outside quotes. */
function colonOf(raw: string, from: number): number {
  let quoted = false;
  for (let i = from; i < raw.length; i++) {
    if (raw[i] === '"') quoted = !quoted;
    else if (raw[i] === ":" && !quoted) return i;
  }
  return raw.indexOf(":", from);
}

/** One parameter without its quotes; null where it is not there. */
export function paramOf({ params }: ContentLine, name: string): string | null {
  if (params === "") return null;
  const start = params.toUpperCase().indexOf(`;${name}=`);
  if (start < 0) return null;
  const rest = params.slice(start + name.length + 2);
  const quoted = /^"([^"]*)"/.exec(rest);
  return quoted?.[1] ?? rest.replace(/;[A-Za-z][A-Za-z0-9-]*=.*$/s, "").replaceAll('"', "");
}

/** Text with its escapes undone. */
export const plainText = (value: string): string =>
  value.includes("\\")
    ? value.replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? "\n" : char))
    : value;
