/** Numbers in a text, and whether each of them stands where the text says it comes from. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { pathOf, valueAt } from "#dossier/pointer.ts";
import type { Bullet, Line, ResumeChecks } from "./resume-schema.ts";

const NUMBER = /\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd})(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?/gu;

/** As they are written, from left to right: "1,200", "0.5". Raised digits count as digits. */
export const numbersIn = (text: string): readonly string[] =>
  text.normalize("NFKC").match(NUMBER) ?? [];

/** "1,200", "1200" and "1200.0" are one number. Digits of another script are compared as they are. */
function sameNumber(written: string): string {
  const value = Number(written.replaceAll(",", ""));
  return Number.isNaN(value) ? written : String(value);
}

/** Every number below a pointer; one that leads nowhere holds none. */
function numbersAt(document: PathDocument, pointer: string): readonly string[] {
  return numbersBelow(valueAt(document, pathOf(pointer))).map(sameNumber);
}

function numbersBelow(value: unknown): readonly string[] {
  if (typeof value === "number") return numbersIn(plainNumber(value));
  if (typeof value === "string") return numbersIn(value);
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(numbersBelow)
    : [];
}

/** Digits without an exponent, at most 9 after the point: what a result is printed with. */
export function plainNumber(value: number): string {
  const [whole = "0", part = ""] = Math.abs(value).toFixed(9).split(".");
  const decimals = part.replace(/0+$/, "");
  return `${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** Numbers of a text with the first of these fields that holds each; what no field holds is left out. */
export function numbersFrom(
  document: PathDocument,
  text: string,
  fields: readonly string[],
): Bullet["numbers"] {
  return numbersIn(text).flatMap((number) => {
    const from = fields.find((field) => numbersAt(document, field).includes(sameNumber(number)));
    return from === undefined ? [] : [{ text: number, from }];
  });
}

/** Proves every number of the lines from the document itself, whoever made the lines. */
export function checkNumbers(
  document: PathDocument,
  lines: readonly Line[],
): ResumeChecks["numbers"] {
  const found = lines.flatMap(({ at, text, proof }) => {
    const known = new Set(proof.flatMap((pointer) => numbersAt(document, pointer)));
    return numbersIn(text).map((number) => ({
      at,
      line: text,
      number,
      known: known.has(sameNumber(number)),
    }));
  });
  const notInLog = found.filter((each) => !each.known);
  return {
    checked: found.length,
    notInLog: notInLog.map(({ at, line, number }) => ({ at, line, number })),
  };
}
