/** Paragraphs as sentences, each with what it stands under and after. */
import { joinLines } from "./join-lines.ts";
import { type PartyName, partyNames, withParties } from "./parties.ts";
import { plainOf } from "./plain.ts";
import type { Unit } from "./units.ts";

export interface Sentence {
  /** As written. */
  readonly text: string;
  readonly page: number;
  readonly heading: string | null;
  /** What its pattern is held against, and the same of all that it stands under. */
  readonly plain: string;
  readonly under: string;
  /** The same of its heading alone. */
  readonly title: string;
  /** The line that a list hangs on, for an item of it. */
  readonly lead: Sentence | null;
  /** For money that goes back: the sentence that names it, and words that say which it is. */
  readonly antecedent: Sentence | null;
  readonly about: string;
  /** Sentences of one paragraph and what hangs on it share a number. */
  readonly paragraph: number;
}

interface State {
  heading: string | null;
  /** A heading that stands in the line: it ends with the next numbered section. */
  runIn: boolean;
  lead: Sentence | null;
  /** The first words of an item of a list. */
  local: string | null;
  paragraph: number;
  readonly names: readonly PartyName[];
}

export function sentencesOf(units: readonly Unit[]): readonly Sentence[] {
  const names = partyNames(units.map(({ lines }) => joinLines(lines).text).join("\n"));
  const state: State = {
    heading: null,
    runIn: false,
    lead: null,
    local: null,
    paragraph: 0,
    names,
  };
  return units.flatMap((unit) => {
    if (unit.kind !== "heading") return unitSentences(unit, state);
    state.heading = joinLines(unit.lines).text;
    state.runIn = false;
    state.lead = null;
    state.paragraph += 1;
    return [];
  });
}

function unitSentences(unit: Unit, state: State): readonly Sentence[] {
  const { text, pageAt } = joinLines(unit.lines);
  if (unit.numbered === "section" && state.runIn) state.heading = null;
  const item = unit.numbered === "item" || unit.kind === "row";
  if (!item) {
    state.lead = null;
    state.paragraph += 1;
  }
  const spans = unit.kind === "row" ? [{ at: 0, text }] : splitSentences(text);
  state.local = null;
  takeRunIn(spans, unit, state);
  const made = spans.map((span) => {
    const sentence = sentenceOf(span, pageAt(span.at), state);
    // A question is what its answer hangs on.
    if (!item && /\?$/.test(span.text)) state.lead = sentence;
    return sentence;
  });
  const last = made.at(-1);
  if (last && /:$/.test(last.text)) state.lead = last;
  return made;
}

/** "4.2 Moonlighting. Residents ..." and "Moonlighting: residents ..." stand under their own first words. */
function takeRunIn(spans: readonly Span[], unit: Unit, state: State): void {
  const [first, second] = spans;
  if (!first || unit.kind === "row") return;
  const label = /^([^:.]{3,60}):\s+\S/.exec(first.text)?.[1];
  const title = label ?? (second && first.text);
  if (!title || !isTitle(title)) return;
  if (unit.numbered === "item" || (label && unit.numbered === null)) state.local = title;
  else {
    state.heading = title;
    state.runIn = true;
  }
}

const NUMBER = /^(?:(?:article|section|§)?\s*[\d.]+[.)]?|\(?[a-z]\)|[IVX]+\.|[A-Z]\.|[•▪◦*–-])\s+/i;

/** At most eight words, all long ones with a capital. */
function isTitle(text: string): boolean {
  const words = text
    .replace(NUMBER, "")
    .replace(/\.$/, "")
    .trim()
    .split(/[\s/]+/);
  const capital = (word: string): boolean => word.length < 4 || /^["“(]?[A-Z]/.test(word);
  return words.length <= 8 && words.every(capital) && /[A-Za-z]{3}/.test(text);
}

function sentenceOf(
  span: Span,
  page: number,
  { heading, local, lead, paragraph, names }: State,
): Sentence {
  const title = plainOf([heading, local].filter(Boolean).join(" "));
  const under = [title, lead?.plain].filter(Boolean).join(" ");
  const plain = plainOf(withParties(span.text, names));
  const money = { antecedent: null, about: "" };
  return { text: span.text, page, heading, plain, under, title, lead, paragraph, ...money };
}

interface Span {
  readonly at: number;
  readonly text: string;
}

/** A stop, what closes after it, a space, and what can begin a sentence. */
const STOP = /[.?!]["”’')\]]*\s+(?=["“‘'(]?[A-Z0-9§•])/g;
const ABBREVIATED =
  /(?:\b(?:dr|mr|mrs|ms|no|nos|sec|secs|art|par|para|e\.g|i\.e|inc|st|vs|cf|etc|al|approx|dept|univ|hosp|jr|sr|rev|u\.s|m\.d|d\.o|ph\.d|a\.m|p\.m|p\.c|l\.l\.c|p\.a|n\.a|co|corp|ltd|ref|fig|ext|ste|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Z]|^\(?\w{1,3}|^[\d.]+|^(?:article|section|part) [\w.]+)\.$/i;

export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[0].startsWith(".") && ABBREVIATED.test(text.slice(at, match.index + 1))) continue;
    spans.push({ at, text: text.slice(at, end) });
    at = match.index + match[0].length;
  }
  if (at < text.length) spans.push({ at, text: text.slice(at) });
  return spans;
}
