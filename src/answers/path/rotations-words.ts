/** What came of a calendar or a table, in sentences, the same for the page and the command. */
import type { Block } from "#dossier/path/path-document.ts";
import type { BlockKind } from "#dossier/path/terms.ts";
import type {
  Note,
  NoteCode,
  Overlap,
  RotationsReport,
  SkipCode,
  Skipped,
} from "#dossier/rotations/report.ts";
import { plural } from "../number-words.ts";
import type { RotationsAnswer } from "./rotations.ts";

export const KIND_WORDS: Readonly<Record<BlockKind, string>> = {
  heavy: "heavy",
  normal: "normal",
  light: "light",
  elective: "elective",
  research: "research",
  outpatient: "outpatient",
  night_float: "night float",
  icu: "ICU",
  vacation: "vacation",
};

export const SKIP_WORDS: Readonly<Record<SkipCode, string>> = {
  "stray-line": "not a line of a calendar",
  "not-an-event": "a task or a note, not an event",
  "no-start": "no start",
  "bad-date": "a day that no calendar has",
  "far-day": "before 1990 or after 2100",
  "ends-first": "ends before it starts",
  cancelled: "canceled",
  twice: "there twice",
  teaching: "a conference or a lecture: it moves no block",
  "post-call": "the morning after a call: not a day off",
  short: "under 4 hours",
  "few-days": "too few days for a block",
  "too-long": "over 100 days of a kind not known: a year, not a rotation",
  "no-occurrence": "every day of it is left out or moved",
  "no-date": "no day in it",
  "no-name": "days, but no rotation",
  "no-end": "a first day, but no last day",
  "no-first-day": "a block by number: give the first day of block 1",
  "date-order": "other rows say both month first and day first: write the month as a word",
  "too-many": "more than the notes can hold",
};

const NOTE_WORDS: Readonly<Record<NoteCode, (text: string) => string>> = {
  "cut-off-rule": (day) => `repeats with no near end: read up to ${day}`,
  "rule-not-read": (title) =>
    `"${title}" repeats in a way that is not read: only its first day counts`,
  "range-not-read": (title) => `"${title}" changes all later days too: only this one was changed`,
  "unknown-zone": (zone) => `no one knows the time zone "${zone}": its times were read as written`,
  "utc-as-written": (title) =>
    `times in UTC, like those of "${title}", were read as written: say which time zone is home`,
  "file-cut": () => "the file ends in the middle of an event: get it again if days are missing",
  "month-first": (day) => `"${day}" was read month first: nothing in the table says which it is`,
  "day-first": (day) => `days were read day first, because of "${day}"`,
  "year-guessed": (years) => `days without a year were put in ${years}`,
  "serial-days": (number) => `numbers such as ${number} were read as a spreadsheet's days`,
  "end-by-next": (title) =>
    `no last days: each block, from "${title}" on, ends the day before the next`,
};

/** "Line 4: repeats with no near end: read up to 2028-07-07." */
export const noteText = ({ code, line, text }: Note): string =>
  `${line === null ? "" : `Line ${line}: `}${NOTE_WORDS[code](text)}.`;

/** "13 blocks, 2 calls and 4 days off from 19 entries." */
export function keptText({ kept }: RotationsReport): string {
  const { blocks, calls, daysOff, entries } = kept;
  const days = `${plural(calls, "call")} and ${plural(daysOff, "day off", "days off")}`;
  return `${plural(blocks, "block")}, ${days} from ${plural(entries, "entry", "entries")}.`;
}

/** Null where every kind is known. */
export function unknownText({ unknownKind }: RotationsReport): string | null {
  const names = unknownKind.slice(0, 10).map((name) => `"${name}"`);
  const more = unknownKind.length - names.length;
  if (names.length === 0) return null;
  const list = names.join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `Kind not known: ${list}. Each counts as heavy until you say what it is.`;
}

export function zoneText({ zone }: RotationsReport): string | null {
  if (!zone) return null;
  const by = {
    calendar: "the file says so",
    events: "most of its events are there",
    asked: "yours",
  };
  return `Times in UTC were put on the clock of ${zone.name} (${by[zone.by]}).`;
}

/** 'Line 54, "Aunt visits": too few days for a block.' */
export const skippedText = ({ line, text, why }: Skipped): string =>
  `Line ${line}, "${text}": ${SKIP_WORDS[why]}.`;

export function overlapText(
  { first, second, from, to }: Overlap,
  blocks: readonly Block[],
): string {
  const [a, b] = [blocks[first]?.name ?? "", blocks[second]?.name ?? ""];
  return `${from} to ${to}: "${a}" and "${b}". Both are kept; the stricter counts.`;
}

const LISTS = { blocks: "blocks", calls: "calls", daysOff: "days off" } as const;

/** What becomes of the rotations there were before. */
export function beforeTexts({
  byHand,
  gone,
  left,
}: Pick<RotationsAnswer, "byHand" | "gone" | "left">): readonly string[] {
  const kept = byHand === 0 ? [] : [`${plural(byHand, "kind")} set by hand kept.`];
  const lost = gone.map(
    ({ name, from, kind }) =>
      `Not in the new calendar: "${name ?? ""}" of ${from}, by hand ${kind ? KIND_WORDS[kind] : ""}.`,
  );
  const same = left.map((list) => `No ${LISTS[list]} in it: those of before stay.`);
  return [...kept, ...lost, ...same];
}
