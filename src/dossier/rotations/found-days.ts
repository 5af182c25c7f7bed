/** The days written in a text, as a person writes them: 7/1/26, 2026-07-01, Jul 1, 1-Jul-26. */

/** A day as far as the text says it. */
export interface FoundDay {
  readonly at: number;
  readonly text: string;
  /** Null where none is written. */
  readonly year: number | null;
  /** Which of two numbers is the month is not said by the text itself. */
  readonly numbers: readonly [first: number, second: number] | null;
  readonly month: number | null;
  readonly date: number | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = "(\\d{1,2})(?:st|nd|rd|th)?";
/** After a space a year has four figures: "Jul 1 26" may be anything. */
const YEAR = "(?:,? {1,2}(\\d{4})(?!\\d)|, ?'?(\\d\\d)(?![\\d:])| '(\\d\\d)(?!\\d))?";

type Cut = readonly (string | undefined)[];
type Said = Omit<FoundDay, "at" | "text">;

const FORMS: readonly (readonly [form: RegExp, read: (cut: Cut) => Said])[] = [
  [
    /(?<![\d/.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    ([year, month, date]) => said([year], Number(month), date),
  ],
  [
    new RegExp(`(?<![a-z])${MONTH}-(\\d{1,2})-(\\d{4}|\\d\\d)(?!\\d)`, "gi"),
    ([month, date, year]) => said([year], monthOf(month), date),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})-${MONTH}-(\\d{4}|\\d\\d)(?!\\d)`, "gi"),
    ([date, month, year]) => said([year], monthOf(month), date),
  ],
  [
    new RegExp(`(?<![a-z])${MONTH}[ -]{0,2}${DATE}(?!\\d|:\\d)${YEAR}`, "gi"),
    ([month, date, ...years]) => said(years, monthOf(month), date),
  ],
  [
    new RegExp(`(?<!\\d)${DATE}(?: {1,2}|-| of )${MONTH}(?![a-z])${YEAR}`, "gi"),
    ([date, month, ...years]) => said(years, monthOf(month), date),
  ],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/g,
    ([first, second, year]) => numbers([year], first, second),
  ],
  [
    /(?<![\d/.-])(\d{1,2})([.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])/g,
    ([first, , second, year]) => numbers([year], first, second),
  ],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g, ([first, second]) => numbers([], first, second)],
];

const said = (years: Cut, month: number, date: string | undefined): Said => ({
  year: yearOf(years),
  month,
  date: Number(date),
  numbers: null,
});

const numbers = (years: Cut, first: string | undefined, second: string | undefined): Said => ({
  year: yearOf(years),
  month: null,
  date: null,
  numbers: [Number(first), Number(second)],
});

const monthOf = (text = ""): number => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** Two figures are of this century up to 89. */
function yearOf(years: Cut): number | null {
  const text = years.find((each) => each !== undefined);
  if (text === undefined) return null;
  return text.length > 2 ? Number(text) : Number(text) + (Number(text) < 90 ? 2000 : 1900);
}

/** In the order they stand in; what one form has read is not read again by a later one. */
export function foundDays(text: string): readonly FoundDay[] {
  let left = text;
  const days: FoundDay[] = [];
  for (const [form, read] of FORMS)
    for (const match of left.matchAll(form)) {
      const [whole, ...cut] = match;
      const end = match.index + whole.length;
      days.push({ at: match.index, text: whole, ...read(cut) });
      left = left.slice(0, match.index) + "\0".repeat(whole.length) + left.slice(end);
    }
  return days.sort((a, b) => a.at - b.at);
}

const RANGE = new RegExp(
  `(?<![a-z])${MONTH} ?${DATE} ?[-–—] ?${DATE}(?!\\d|:\\d| ?[-/])(,? \\d{4})?`,
  "gi",
);

/** "Jul 1-28, 2026" as "Jul 1, 2026 - Jul 28, 2026". */
export const spelledOut = (text: string): string =>
  text.replace(
    RANGE,
    (_, month: string, from: string, to: string, year = "") =>
      `${month} ${from}${year} - ${month} ${to}${year}`,
  );
