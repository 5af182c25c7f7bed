/** What hangs on a last day, in few words, the same for the page and the command. Unknown is said. */
import type { DayTopic } from "#facts/path/exit.ts";
import { notKnown, toTenth } from "../number-words.ts";
import type { ExitDay, ExitDaysAnswer } from "./exit-days-schema.ts";
import type { YearsVerdict } from "./licence-schema.ts";

const FROM: Readonly<Record<ExitDay["from"], string>> = {
  yours: "your day",
  notice_now: "notice given today",
  contract_end: "the contract's end",
};
export const fromText = (from: ExitDay["from"]): string => FROM[from];

export const TOPIC_NAMES: Readonly<Record<DayTopic | "license" | "visa", string>> = {
  notice: "Give notice by",
  pay: "Pay until then",
  forgiveness: "Count for PSLF",
  credited: "Years credited",
  license: "License",
  board: "Board",
  malpractice: "Malpractice",
  insurance: "Health cover",
  disability: "Disability cover",
  repayment: "To pay back",
  match: "45 days of the Match",
  visa: "Visa, at most until",
};

/** In the order they are shown. */
export const ROWS = [
  ...(["notice", "match", "pay", "forgiveness", "credited", "license", "board"] as const),
  ...(["malpractice", "insurance", "disability", "repayment", "visa"] as const),
];
export type DayRow = (typeof ROWS)[number];

/** One cell: "2027-03-01", "7.0 months", "not known: ask". */
export const cellText = (row: DayRow, day: ExitDay, answer: ExitDaysAnswer): string =>
  CELLS[row](day, answer);

type Cell = (day: ExitDay, answer: ExitDaysAnswer) => string;

const CELLS: Readonly<Record<DayRow, Cell>> = {
  notice: ({ notice }) => (notice.by === null ? notKnown : `${notice.by}${late(notice.past)}`),
  match: ({ match }) => matchText(match),
  pay: ({ payMonths }) => (payMonths === null ? notKnown : `${toTenth(payMonths)} months`),
  forgiveness: ({ payments }, { needed }) =>
    payments === null ? notKnown : `${payments} of ${needed}`,
  credited: ({ credited }) => yearsText(credited),
  license: ({ credited }) => licenseText(credited),
  board: () => "ask your board",
  malpractice: () => "ask HR: which kind",
  insurance: ({ insurance }) =>
    insurance.chooseBy === null ? notKnown : `choose by ${insurance.chooseBy}`,
  disability: () => "ask HR",
  repayment: () => "ask HR: amount",
  visa: ({ visaUntil }, { visa }) =>
    visaUntil ?? (visa.id === "us_citizen_or_lpr" ? "no limit found" : "no day known: ask"),
};

const late = (past: boolean): string => (past ? ", past" : "");

function matchText({ inside }: ExitDay["match"]): string {
  if (inside === null) return notKnown;
  return inside ? "inside: ask the NRMP" : "not inside";
}

function yearsText({ least, most }: ExitDay["credited"]): string {
  if (least === null) return notKnown;
  if (most === null) return `${least} or more`;
  return least === most ? `${least}` : `${least} to ${most}`;
}

const VERDICTS: Readonly<Record<YearsVerdict, string>> = {
  below: "below",
  between: "depends",
  "at-or-above": "at or above",
  unknown: notKnown,
};

/** Beside what the state asks for: one word where none of the time until then and all of it say the same. */
function licenseText({ state, verdictLeast, verdictMost }: ExitDay["credited"]): string {
  if (state === null) return notKnown;
  const [least, most] = [VERDICTS[verdictLeast], VERDICTS[verdictMost]];
  return least === most ? least : `${least} to ${most}`;
}

export const NOT_SHOWN: Readonly<Record<ExitDaysAnswer["notShown"][number]["from"], string>> = {
  notice_now: "Notice given today: the days of notice are not known.",
  contract_end: "The contract's end is not known, or is past.",
};

/** The state whose row the license was read in. */
export function yearsNote({ days }: ExitDaysAnswer): string {
  const state = days[0]?.credited.state ?? null;
  const read = state === null ? "no state is named" : `what ${state} asks for, at both ends`;
  return `Years credited: from none of the time until then to all of it. The program says how much counts. License: ${read}. Verify with the board.`;
}

export const COUNT_NOTE =
  "Count for PSLF: if each month until then has 1 payment that counts. Ask your servicer.";

/** What holds of one day alone. */
export function dayNotes({ day, past, afterContract, notice }: ExitDay): readonly string[] {
  return [
    ...(past ? [`${day} is past.`] : []),
    ...(afterContract
      ? [
          `${day} is after your contract ends: pay, training, cover and visa are counted to its end, if it is known.`,
        ]
      : []),
    ...(notice.past && !past
      ? [`For ${day}, notice was due on ${notice.by}. Ask the GME office what a shorter one costs.`]
      : []),
  ];
}
