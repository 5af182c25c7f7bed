/**
 * Every export as what leaves: the file's name, its bytes, and what kinds of things are in it. An export
 * is made before it is saved, so that what is shown is the thing itself and not a promise of it.
 */
import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import type { ResumeContent } from "#answers/path/resume-words.ts";
import type { SeasonAnswer } from "#answers/season.ts";
import type { ListAnswer } from "#answers/types.ts";
import type { Document } from "#dossier/scenario.ts";
import { type DatesOptions, type DatesWords, datesIcs, ownDates } from "./dates-ics.ts";
import { documentJson } from "./document-json.ts";
import { type ListCsvOptions, type ListCsvWords, listCsv } from "./list-csv.ts";
import { type WeeksOptions, type WeeksWords, weeksIcs, workWeeks } from "./weeks-ics.ts";

export type ContentKind =
  | "answer"
  | "programs"
  | "first-years"
  | "excluded"
  | "fees"
  | "signals"
  | "warnings"
  | "about-you"
  | "values"
  | "notes"
  | "sources"
  | "dates"
  | "weeks"
  | "tasks"
  | "lists"
  | ResumeContent;

/** `count` is of the things of that kind; null where they are not counted. */
export interface Content {
  readonly kind: ContentKind;
  readonly count: number | null;
}

export interface Made {
  /** Says nothing about whose it is or what it is for. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contents: readonly Content[];
}

const content = (kind: ContentKind, count: number | null = null): Content => ({ kind, count });

/** Kinds of which there is nothing are not in it. */
const present = (contents: readonly Content[]): readonly Content[] =>
  contents.filter(({ count }) => count !== 0);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function madeListCsv(
  answer: ListAnswer,
  options: ListCsvOptions,
  words: ListCsvWords,
): Made {
  const first = options.firstYear ? (answer.firstYear?.applications ?? []) : [];
  const excluded = options.excluded ? answer.excluded : [];
  const ids = [...answer.applications, ...first, ...excluded].map(({ id }) => id);
  const { value = {}, statedFacts = {} } = options.profile ?? {};
  return {
    name: `list-${answer.season}.csv`,
    type: "text/csv;charset=utf-8",
    bytes: bytesOf(listCsv(answer, options, words)),
    contents: present([
      content("programs", answer.applications.length),
      content("first-years", first.length),
      content("excluded", excluded.length),
      content("values", ids.filter((id) => value[id] !== undefined).length),
      content("notes", ids.filter((id) => statedFacts[id]?.note !== undefined).length),
    ]),
  };
}

/** `bytes` are those of `listPdf`, which is loaded apart; `profile` whether it says whom it is for. */
export const madeListPdf = (
  answer: ListAnswer,
  bytes: Uint8Array<ArrayBuffer>,
  { profile }: { readonly profile: boolean },
): Made => ({
  name: `list-${answer.season}.pdf`,
  type: "application/pdf",
  bytes,
  contents: present([
    content("about-you", profile ? null : 0),
    content("answer", answer.applications.length > 0 ? null : 0),
    content("fees", Object.keys(answer.fee.bySpecialty).length > 0 ? null : 0),
    content(
      "signals",
      answer.signals.reduce((n, s) => n + s.goldPlaced + s.silverPlaced, 0),
    ),
    content("warnings", answer.warnings.length),
    content("programs", answer.applications.length),
    content("first-years", answer.firstYear?.applications.length ?? 0),
    content("excluded", answer.excluded.length > 0 ? null : 0),
    content("sources", Object.keys(answer.sources).length),
  ]),
});

/** Null when no date of the season is published. */
export function madeDates(
  answer: SeasonAnswer,
  options: DatesOptions,
  words: DatesWords,
): Made | null {
  const calendar = datesIcs(answer, options, words);
  if (calendar === null) return null;
  return {
    name: `dates-${answer.season}.ics`,
    type: "text/calendar;charset=utf-8",
    bytes: bytesOf(calendar),
    contents: [content("dates", ownDates(answer).length)],
  };
}

/** Null when no week that is certain has work. */
export function madeWeeks(
  answer: PlanAnswer,
  options: WeeksOptions,
  words: WeeksWords,
): Made | null {
  const calendar = weeksIcs(answer, options, words);
  if (calendar === null) return null;
  const weeks = workWeeks(answer);
  const named = new Set(
    options.tasks ? weeks.flatMap(({ tasks }) => tasks.map(({ id }) => id)) : [],
  );
  return {
    name: "weeks.ics",
    type: "text/calendar;charset=utf-8",
    bytes: bytesOf(calendar),
    contents: present([content("weeks", weeks.length), content("tasks", named.size)]),
  };
}

/** Everything that was typed, in every list. */
export const madeDocument = (document: Document): Made => ({
  name: "lists.json",
  type: "application/json",
  bytes: bytesOf(documentJson(document)),
  contents: [content("lists", document.scenarios.length)],
});
