/** Warnings in the order they matter, those that come first apart from the rest. */
import type { Warning } from "#answers/types.ts";
import type { WarningKind } from "../../messages/warnings.ts";

/** In the order they are read. */
const kinds: readonly WarningKind[] = ["number", "check", "know"];

/** What a code is about, the weightiest first; one that is not here stands at the end of what to check. */
export const kindsByCode: Readonly<Record<string, WarningKind>> = {
  "no-directory": "number",
  "no-programs": "number",
  "no-model": "number",
  "nothing-passes": "number",
  "few-people": "number",
  "unseen-programs": "number",
  "season-unknown": "number",
  "outside-data": "number",
  borrowed: "number",
  "match-carried": "number",
  "first-year-borrowed": "number",
  "missing-fields": "number",
  "comlex-not-used": "number",
  "pin-not-met": "number",
  "placed-not-met": "number",
  "pins-over-budget": "number",
  "visa-unknown": "check",
  "old-directory": "check",
  "signals-unverified": "check",
  "signals-unknown": "check",
  "fee-unknown": "check",
  "fee-last-published": "check",
  "published-rate": "know",
  "prior-training-not-used": "know",
  "signals-shared": "know",
  "unlisted-programs": "know",
};

const kindOf = (code: string): WarningKind => kindsByCode[code] ?? "check";

export interface WarningGroup {
  readonly kind: WarningKind;
  readonly warnings: readonly Warning[];
}

/** Nothing is lost: the first few and the rest together are all of them. */
export function splitWarnings(
  warnings: readonly Warning[],
  first: number,
): { readonly first: readonly WarningGroup[]; readonly rest: readonly WarningGroup[] } {
  const ordered = kinds.flatMap((kind) => ofKind(warnings, kind).toSorted(byWeight));
  return { first: grouped(ordered.slice(0, first)), rest: grouped(ordered.slice(first)) };
}

function grouped(warnings: readonly Warning[]): readonly WarningGroup[] {
  return kinds.flatMap((kind) => {
    const own = ofKind(warnings, kind);
    return own.length > 0 ? [{ kind, warnings: own }] : [];
  });
}

const ofKind = (warnings: readonly Warning[], kind: WarningKind): readonly Warning[] =>
  warnings.filter(({ code }) => kindOf(code) === kind);

const codes = Object.keys(kindsByCode);
const weight = ({ code }: Warning): number => {
  const place = codes.indexOf(code);
  return place < 0 ? codes.length : place;
};
const byWeight = (a: Warning, b: Warning): number => weight(a) - weight(b);
