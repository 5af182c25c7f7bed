/** Figures of a sentence, from the copy that patterns are held against: only those that a pattern ties to the clause. */
import { type ClauseValue, TIME_UNITS, type TimeUnit } from "./types.ts";

/** An amount of time; the second number is there where words and digits disagree: both are said. */
export const TIME =
  "(\\d+(?:\\.\\d+)?)(?: ?\\(\\s*(\\d+)\\s*\\))?[ -]?(?:full |further |extra |calendar |business |working |consecutive |continuous |additional |contract |academic )*(day|week|month|year)s?\\b(?! of age)";

const unitOf = (word: string): TimeUnit => TIME_UNITS.find((u) => u.startsWith(word)) ?? "days";

/** Times that stand where `shape` has `TIME`; `shape` is that of a whole pattern. */
export function timesIn(plain: string, shapes: readonly RegExp[]): readonly ClauseValue[] {
  const said = plain.replace(/\ban? (?=(?:day|week|month|year)'s\b)/g, "1 ");
  return shapes.flatMap((shape) =>
    [...said.matchAll(shape)].flatMap((match) => {
      const parts: readonly (string | undefined)[] = match.slice(1);
      return parts.flatMap((word, i) =>
        i % 3 === 2 && word !== undefined ? timeValues(parts.slice(i - 2, i), word) : [],
      );
    }),
  );
}

const timeValues = (
  amounts: readonly (string | undefined)[],
  word: string,
): readonly ClauseValue[] =>
  amounts.flatMap((amount) =>
    amount === undefined ? [] : [{ kind: "time", amount: Number(amount), unit: unitOf(word) }],
  );

/** A shape with `#` where an amount of time stands. */
export const timeShape = (shape: string): RegExp => new RegExp(shape.replaceAll("#", TIME), "g");

/** Some amount of time; it keeps no place between uses, so a decider can ask it. */
export const HAS_TIME = new RegExp(TIME);

const MONEY =
  /\$ ?(\d[\d,]*(?:\.\d\d?)?) ?(k|thousand|million)?\b|\b(\d[\d,]*)(?: and (?:\d\d|no)\/100)? (?:us )?dollars\b/g;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, million: 1e6 };

export const moneyIn = (plain: string): readonly ClauseValue[] =>
  [...plain.matchAll(MONEY)].map((match) => ({
    kind: "money",
    dollars:
      Number((match[1] ?? match[3] ?? "").replaceAll(",", "")) * (TIMES[match[2] ?? ""] ?? 1),
  }));

export const milesIn = (plain: string): readonly ClauseValue[] =>
  [
    ...plain.matchAll(
      /\b(\d+(?:\.\d+)?)(?: ?\((\d+)\))?[ -]?(?:air |road |driving |statute )?miles?\b/g,
    ),
  ]
    .flatMap((match) => [match[1], match[2]])
    .flatMap((miles) => (miles === undefined ? [] : [{ kind: "distance", miles: Number(miles) }]));

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATES: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "g"), [3, 1, 2]],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:day of )?${MONTH},? (\\d{4})\\b`, "g"), [3, 2, 1]],
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, [1, 2, 3]],
  [/\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g, [3, 1, 2]],
];

/** Whole days of the calendar, as a US reader reads them; one that no calendar has is left out. */
export const datesIn = (plain: string): readonly ClauseValue[] =>
  DATES.flatMap(([pattern, order]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      at: match.index,
      day: dayOf(order.map((i) => match[i] ?? "")),
    })),
  )
    .sort((a, b) => a.at - b.at)
    .flatMap(({ day }) => (day === null ? [] : [{ kind: "date", day }]));

function dayOf([year = "", month = "", date = ""]: readonly string[]): string | null {
  const named = MONTHS.indexOf(month.slice(0, 3)) + 1;
  const number = named > 0 ? named : Number(month);
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (number < 1 || number > 12 || Number(date) < 1 || Number(date) > last) return null;
  return `${year}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`;
}

export const distinct = (values: readonly ClauseValue[]): readonly ClauseValue[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
