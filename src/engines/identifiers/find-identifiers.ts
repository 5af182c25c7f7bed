/**
 * Identifiers of patients in what a resident types about the work: the eighteen of the HIPAA Safe Harbor rule. It
 * catches by shape, by the word before, and by whether the line speaks of one patient; it proves nothing to be free
 * of them.
 */
import { addressRules } from "./address-rules.ts";
import { dateRules } from "./date-rules.ts";
import { looseRules } from "./loose-rules.ts";
import { nameRules } from "./name-rules.ts";
import { numberRules } from "./number-rules.ts";
import { speaksOfPatient } from "./patient-line.ts";
import type { IdentifierRule } from "./rule.ts";
import type { IdentifierSpan, OwnFacts } from "./types.ts";

/** Of two that overlap, the one whose rule comes first. */
const rules: readonly IdentifierRule[] = [
  ...numberRules,
  ...addressRules,
  ...dateRules,
  ...nameRules,
  ...looseRules,
];

/**
 * In the order of the text, none over another. Each line is read alone, or with `ofPatient` as one beside a line
 * about a patient; offsets are those of the whole text.
 */
export function findIdentifiers(
  text: string,
  own: OwnFacts = { words: [] },
  { ofPatient = false }: { readonly ofPatient?: boolean } = {},
): readonly IdentifierSpan[] {
  const ours = own.words.map(squeezed).filter((word) => word !== "");
  const found = linesOf(text).flatMap(({ line, at }) =>
    lineSpans(line, ofPatient || speaksOfPatient(line))
      .filter(({ start, end }) => !ours.includes(squeezed(line.slice(start, end))))
      .map((span) => ({ ...span, start: span.start + at, end: span.end + at })),
  );
  return found.toSorted((a, b) => a.start - b.start);
}

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/$/g, "")
    .replace(/[^\p{L}\p{N}@/]+/gu, "");

function* eachLine(text: string): Generator<{ readonly line: string; readonly at: number }> {
  let at = 0;
  for (const line of text.split("\n")) {
    yield { line, at };
    at += line.length + 1;
  }
}
const linesOf = (text: string) => [...eachLine(text)];

function lineSpans(line: string, ofPatient: boolean): readonly IdentifierSpan[] {
  const taken: IdentifierSpan[] = [];
  for (const rule of rules) {
    if (rule.ofPatient && !ofPatient) continue;
    for (const span of spansOf(rule, line))
      if (!taken.some(({ start, end }) => span.start < end && start < span.end)) taken.push(span);
  }
  return taken;
}

function spansOf(
  { kind, why, pattern, when }: IdentifierRule,
  line: string,
): readonly IdentifierSpan[] {
  return [...line.matchAll(pattern)].flatMap(({ indices = [] }) => {
    const [start, end] = indices.slice(1).find((each) => each !== undefined) ?? [0, 0];
    return end > start && (when?.(line.slice(start, end), line.slice(0, start)) ?? true)
      ? [{ kind, why, start, end }]
      : [];
  });
}
