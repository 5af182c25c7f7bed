/** The list on paper and in a spreadsheet: the page's own sentences, and the few that only they need. */

import { percent, percentRange, rounded, steppedPercent } from "#answers/chance-words.ts";
import * as curve from "#answers/curve-words.ts";
import * as answer from "#answers/list-words.ts";
import { gateName, signalName } from "#answers/plain-names.ts";
import type { ListAnswer, ListedApplication, VerifyItem } from "#answers/types.ts";
import type { ListCsvWords } from "#exports/list-csv.ts";
import type { ListPdfWords } from "#exports/list-words.ts";
import { DOTS, peopleOf } from "../charts/dots.ts";
import { peopleSentence } from "./charts.ts";
import { longDate } from "./days.ts";
import * as list from "./list.ts";
import { count, dollars, notKnown, plural } from "./numbers.ts";
import * as page from "./page.ts";

export type NameOf = (slug: string) => string;

/** "Program list, season 2027": neutral on a desk, in a list of files, in a window's title. */
const title = ({ season }: ListAnswer): string => `Program list, season ${season}`;

/** Two tiers in any specialty of the list are called gold and silver; one is a signal. */
function signalOf(row: ListedApplication, { signals }: ListAnswer): string {
  const two = signals.some(({ specialty, silver }) => specialty === row.specialty && silver > 0);
  return signalName(row.signal, two);
}

const verifyNames: Readonly<Record<VerifyItem["fact"], (programs: string) => string>> = {
  "still-open": (n) => `Does it still take residents in this specialty? Check ${n}.`,
  visa: (n) => `Which visas does it sponsor? Ask ${n}.`,
  "minimum-score": (n) => `Is there a minimum Step 2 CK score? Check ${n}.`,
  "graduation-year": (n) => `Is there a limit of years since graduation? Check ${n}.`,
  "us-experience": (n) => `How much US clinical experience does it want? Check ${n}.`,
  comlex: (n) => `Does it take COMLEX without USMLE? Ask ${n}.`,
  signals: (n) => `Does it take part in signals? Check ${n}.`,
  "restricted-track": (n) => `Who may take this track? Ask ${n}.`,
};

function curveAlt({ curve: points, matchChance, stopAt }: ListAnswer): string {
  const end = steppedPercent(points.at(-1)?.matchChance ?? 0, rounded(matchChance).step);
  const mark = stopAt > 0 ? ` A mark stands at ${stopAt}.` : "";
  return `A curve that rises from 0 to ${end} over ${plural(points.length, "application")}.${mark} A bar at its end shows the range, ${percentRange(matchChance)}.`;
}

export const listPdfWords = (nameOf: NameOf): ListPdfWords => ({
  language: "en-US",
  title,
  foot: (list_, made) => `${title(list_)}. Made on ${longDate(made)}.`,
  pageNumber: (at, pages) => `Page ${at} of ${pages}`,
  headings: {
    warnings: page.warnings,
    curve: page.curveHeading,
    cost: page.fees,
    fixed: page.feeFixed,
    signals: page.signals,
    list: list.heading,
    firstYear: list.firstYear.heading,
    verify: list.verifyTitle,
    excluded: list.excludedHeading,
    known: page.knownHeading,
    sources: page.sources,
  },
  sentence: answer.answerSentence,
  figures: answer.figures,
  stop: curve.stopSentence,
  luck: answer.luckNote,
  people: peopleOf,
  peopleCaption: (chance) =>
    `${peopleSentence(peopleOf(chance))} ${percent(chance)}, range ${percentRange(chance)}.`,
  peopleAlt: ({ matched, low, high }) =>
    `${DOTS} dots in ten columns, one for each person. ${matched} are filled. A bracket marks the range, from ${low} to ${high}.`,
  curveCaption: curve.curveCaption,
  curveAlt,
  curveTick: ({ applications, fee }) => ({
    label: count(applications),
    below: fee === null ? notKnown : dollars(fee),
  }),
  curveLevel: (chance) => `${Math.round(chance * 100)}%`,
  curveStop: page.stopMark,
  bound: (list_) => `${answer.boundSentence(list_)} ${answer.worthNote}`,
  costColumns: { item: "What", amount: "Amount" },
  costTotal: page.feeTotal,
  money: dollars,
  specialty: nameOf,
  scheme: (scheme) => answer.signalSentence(scheme, nameOf(scheme.specialty)),
  schemeSource: answer.signalSource,
  signalsAt: ({ silver }, level, places) =>
    `${signalName(level, silver > 0)}: ${places.join("; ")}.`,
  listIntro: "In the order they were worth adding.",
  listNotes: list.columnNotes,
  columns: {
    order: "No.",
    program: "Program",
    signal: "Signal",
    interview: "Interview",
    ranked: "Match, if ranked",
    match: "Match, alone",
    gain: "Adds",
  },
  place: list.place,
  signal: signalOf,
  bands: list.bands,
  percent,
  range: percentRange,
  gain: list.gain,
  stopRow: list.stopRow,
  firstYearNote: list.firstYear.note,
  firstYearChances: ({ advanced, firstYear, both }) => [
    answer.chanceLine(list.firstYear.advanced, advanced),
    answer.chanceLine(list.firstYear.first, firstYear),
    answer.chanceLine(list.firstYear.both, both),
  ],
  verify: (fact, programs) => verifyNames[fact](plural(programs, "program")),
  excludedNote: list.excludedNote,
  gate: list.gateCount,
  known: answer.knownLine,
  unknown: answer.unknownPolicies,
  catalog: answer.catalogLine,
  season: ({ season, seed }) => page.seasonLine(season, seed),
  disclaimer: page.disclaimer,
});

export const listCsvWords = (nameOf: NameOf): ListCsvWords => ({
  columns: {
    part: "Part",
    order: "No.",
    institution: "Institution",
    program: "Program",
    city: "City",
    state: "State",
    specialty: "Specialty",
    service: "Apply through",
    signal: "Signal",
    band: "Odds",
    interview: "Interview",
    interviewLow: "Interview, low",
    interviewHigh: "Interview, high",
    ranked: "Match if ranked",
    rankedLow: "Match if ranked, low",
    rankedHigh: "Match if ranked, high",
    match: "Match alone",
    matchLow: "Match alone, low",
    matchHigh: "Match alone, high",
    gain: "Adds",
    feeSoFar: "Fees so far, dollars",
    verify: list.verifyTitle,
    value: "Your value",
    note: "Your note",
    tracks: "Tracks",
    id: "Program code",
    gate: "Closed by",
    found: "What was found",
  },
  parts: { list: "List", firstYear: "First year", excluded: "Excluded" },
  bands: list.bands,
  signal: signalOf,
  specialty: nameOf,
  gate: gateName,
  notKnown,
});
