/** What a person typed, as a value of the document, or as what is accepted instead. Nothing typed is not known. */

export type Typed<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | { readonly ok: false; readonly accepted: string };

/** Reads a text that is not empty. */
export interface Reader<T> {
  readonly read: (text: string) => Typed<T>;
  readonly print: (value: T) => string;
}

const good = <T>(value: T): Typed<T> => ({ ok: true, value });
const refused = (accepted: string): Typed<never> => ({ ok: false, accepted });

const NUMBER = /^\d+(\.\d*)?$|^\.\d+$/;

/** Digits with a point, also as people write them: $1,200 or 6.5 %. Null for anything else. */
function numberIn(text: string): number | null {
  const bare = text.replace(/[$%,\s]/g, "");
  return NUMBER.test(bare) ? Number(bare) : null;
}

interface Limits {
  readonly low: number;
  readonly high: number;
  /** Places after the point. */
  readonly places?: number;
  readonly accepted: string;
}

/** A number within limits, with no more places than it may have. */
export function numberReader({ low, high, places = 0, accepted }: Limits): Reader<number> {
  const fits = (value: number) =>
    value >= low && value <= high && Number(value.toFixed(places)) === value;
  return {
    read: (text) => {
      const value = numberIn(text);
      return value !== null && fits(value) ? good(value) : refused(accepted);
    },
    print: String,
  };
}

const commas = (value: number): string => value.toLocaleString("en-US");

export const wholeReader = (low: number, high: number): Reader<number> =>
  numberReader({ low, high, accepted: `a whole number from ${low} to ${high}` });

export const dollarsReader = (high: number): Reader<number> =>
  numberReader({ low: 0, high, places: 2, accepted: `dollars from 0 to ${commas(high)}` });

/** Typed in percent a year, kept as a fraction. */
export function percentReader(high: number): Reader<number> {
  const accepted = `a yearly rate from 0 to ${high} percent`;
  const { read } = numberReader({ low: 0, high, places: 4, accepted });
  return {
    read: (text) => {
      const typed = read(text);
      return typed.ok && typed.value !== undefined ? good(rounded(typed.value / 100)) : typed;
    },
    print: (rate) => String(rounded(rate * 100)),
  };
}

const rounded = (value: number): number => Number(value.toFixed(8));

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day from 1990 to 2100, as 2027-06-30 or 6/30/2027; kept as the first. */
export const dayReader: Reader<string> = {
  read: (text) => {
    const day = dayIn(text.trim());
    return day
      ? good(day)
      : refused("a day that is on the calendar, from 1990 to 2100, as 2027-06-30");
  },
  print: (day) => day,
};

function dayIn(text: string): string | null {
  const [, year, month, date] = ISO.exec(text) ?? swapped(AMERICAN.exec(text)) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const real = isDay(Number(year), Number(month), Number(date));
  return real ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : null;
}

const swapped = (found: RegExpExecArray | null) =>
  found && [found[0], found[3], found[1], found[2]];

const isDay = (year: number, month: number, date: number): boolean =>
  year >= 1990 &&
  year <= 2100 &&
  month >= 1 &&
  month <= 12 &&
  date >= 1 &&
  date <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Own words, as they were typed. */
export const textReader = (longest: number): Reader<string> => ({
  read: (text) => (text.length <= longest ? good(text) : refused(`at most ${longest} characters`)),
  print: (text) => text,
});

/** One of a list of words; a select offers no others. */
export function wordReader<const T extends string>(words: readonly T[]): Reader<T> {
  return {
    read: (text) => {
      const word = words.find((each) => each === text);
      return word === undefined ? refused("one of the list") : good(word);
    },
    print: (word) => word,
  };
}

export const flagReader: Reader<boolean> = {
  read: (text) => (text === "yes" || text === "no" ? good(text === "yes") : refused("yes or no")),
  print: (flag) => (flag ? "yes" : "no"),
};

/** Two letters of a state, small or large. */
export function placeReader<const T extends string>(places: readonly T[]): Reader<T> {
  return {
    read: (text) => {
      const typed = text.trim().toUpperCase();
      const place = places.find((each) => each === typed);
      return place === undefined ? refused("the two letters of a state, as CA") : good(place);
    },
    print: (place) => place,
  };
}
