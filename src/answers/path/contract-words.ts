/** What a contract's figures and findings are called, the same on the page and in the command. */
import type { ClauseStatus, ClauseValue, Denial, ReadingCode } from "#engines/contract/types.ts";

export {
  CLAUSES,
  type Clause,
  type ClauseStatus,
  type ClauseValue,
} from "#engines/contract/types.ts";

export const CLAUSE_STATUS_WORDS: Readonly<Record<ClauseStatus, string>> = {
  found: "Found",
  unclear: "Unclear: words near it, read them",
  not_found: "Not found in this text",
};

export const DENIAL_WORDS: Readonly<Record<Denial, string | null>> = {
  none: null,
  partly: "This line says there is none, and then takes some of it back.",
  whole: "This line says there is none, in this text.",
};

const READING_WORDS: Readonly<Record<ReadingCode, string>> = {
  "pro-rata": "in part, by time",
  "in-full": "in full",
  prohibited: "not allowed, it says",
  approval: "asks for approval",
  "counts-to-hours": "hours count",
  "owned-by-institution": "theirs, it says",
  "owned-by-resident": "yours, it says",
  occurrence: "occurrence",
  "claims-made": "claims-made",
  "tail-by-institution": "tail: they pay",
  "tail-by-resident": "tail: you pay",
  "ends-last-day": "ends on the last day",
  "ends-month-end": "ends with the month",
};

const amount = (number: number, unit: string): string =>
  `${number} ${number === 1 ? unit.replace(/s$/, "") : unit}`;

export function clauseValueWords(value: ClauseValue): string {
  switch (value.kind) {
    case "time":
      return amount(value.amount, value.unit);
    case "money":
      return `$${value.dollars.toLocaleString("en-US")}`;
    case "distance":
      return amount(value.miles, "miles");
    case "date":
      return value.day;
    case "reading":
      return READING_WORDS[value.code];
  }
}
