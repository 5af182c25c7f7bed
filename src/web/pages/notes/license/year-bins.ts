/** States with the same range of years look alike on the map. */
import type { LicenceState } from "#answers/path/licence-schema.ts";

type Asked = Pick<LicenceState["usCan"], "low" | "high">;

/** One look of the map: a tone for each end of the range, the same twice where there is one number. */
export interface YearBin extends Asked {
  readonly id: string;
  /** As it stands in a state: "1", "1–3", "2+", "?". */
  readonly short: string;
  readonly tones: readonly [Tone, Tone];
}

/** From the lightest: 1 year, 2, 3 or more; "none" where nobody gave a number. */
export type Tone = "1" | "2" | "3" | "none";

const toneOf = (years: number | null): Tone =>
  years === null ? "none" : years < 2 ? "1" : years < 3 ? "2" : "3";

export function binOf({ low, high }: Asked): YearBin {
  const short =
    low === null && high === null
      ? "?"
      : high === null
        ? `${low}+`
        : low === high
          ? `${low}`
          : `${low ?? "?"}–${high}`;
  const id = `years-${low ?? "x"}-${high ?? "x"}`;
  return { low, high, id, short, tones: [toneOf(low), toneOf(high)] };
}

/** The looks that the map has, each with how many states have it, from the fewest years to the most. */
export function binsOf(asked: readonly Asked[]): readonly (YearBin & { readonly count: number })[] {
  const bins = new Map(asked.map((each) => [binOf(each).id, binOf(each)]));
  const count = (id: string) => asked.filter((each) => binOf(each).id === id).length;
  return [...bins.values()]
    .map((bin) => ({ ...bin, count: count(bin.id) }))
    .toSorted((a, b) => end(a.low) - end(b.low) || end(a.high) - end(b.high));
}

/** An end that nobody gave comes after every number. */
const end = (years: number | null): number => years ?? Number.POSITIVE_INFINITY;
