/** Words of what stands above the list: search, filters, order, what the keys do, and the count in words. */
import type { Band, SignalLevel } from "#answers/types.ts";
import type { Choice } from "./choice.ts";
import { bands } from "./list.ts";
import { count, plural } from "./numbers.ts";

export const searchLabel = "Search the list";
export const skipList = "Skip the list";
/** The keys of a row, those left out that the page has nothing for. */
export function keysHint(has: { readonly value: boolean; readonly signal: boolean }): string {
  const keys = [
    "Keys on a row: J down, K up, Enter opens, P pins, X leaves out",
    ...(has.value ? ["V how much you want it"] : []),
    ...(has.signal ? ["S signal"] : []),
  ];
  return `${keys.join(", ")}. / searches.`;
}

export const searchHint = "The page search of your browser sees only the rows on the screen.";

export const acts = {
  next: "Next program",
  previous: "Previous program",
  search: "Search the list",
  open: "Open or close the program",
  pin: "Pin or unpin the program",
  leaveOut: "Leave the program out",
  value: "Say how much you want the program",
  signal: "Change the signal of the program",
} as const;

export const filters = {
  state: "State",
  band: "Odds",
  signal: "Signal",
  sort: "Order by",
} as const;

export const anyState: Choice = { value: "", text: "All" };

export const bandChoices: readonly Choice[] = [
  { value: "", text: "All" },
  { value: "likely", text: bands.likely },
  { value: "target", text: bands.target },
  { value: "reach", text: bands.reach },
];

export const sortChoices: readonly Choice[] = [
  { value: "order", text: "Worth adding" },
  { value: "chance", text: "Chance of matching" },
  { value: "institution", text: "Institution" },
  { value: "state", text: "State" },
];

/** Gold and silver are told apart only where a specialty on the list has both. */
export const signalChoices = (twoTiers: boolean): readonly Choice[] => [
  { value: "", text: "All" },
  { value: "any", text: "With a signal" },
  ...(twoTiers
    ? [
        { value: "gold", text: "Gold" },
        { value: "silver", text: "Silver" },
      ]
    : []),
  { value: "none", text: "No signal" },
];

export interface Counted {
  readonly shown: number;
  readonly all: number;
  /** Excluded programs that the typed words find. */
  readonly excluded: number;
}

/** "14 of 121 programs, in the order they were worth adding." */
export function countSentence({ shown, all, excluded }: Counted, sort: string): string {
  const also = excluded === 0 ? "" : ` ${excludedFound(excluded)}`;
  if (shown === 0) return `None of ${plural(all, "program")} fits.${also}`;
  const some = shown === all ? `All ${count(all)}` : `${count(shown)} of ${count(all)}`;
  return `${some} ${all === 1 ? "program" : "programs"}, ${orders[sort] ?? ""}.${also}`;
}

const orders: Readonly<Record<string, string>> = {
  order: "in the order they were worth adding",
  chance: "the best chance of matching first",
  institution: "by institution",
  state: "by state",
};

const excludedFound = (n: number): string =>
  n === 1
    ? "1 program that fits is excluded: see below why."
    : `${count(n)} programs that fit are excluded: see below why.`;

export const showAll = "Show all";

export const pinName = (institution: string): string => `Pin ${institution}`;
export const leaveOutName = (institution: string): string => `Leave out ${institution}`;
export const pinned = "Pinned";

export const valueLabel = "How much you want it";
export const valueName = (institution: string): string => `How much you want ${institution}`;

const percentChoice = (value: number): Choice => ({
  value: `${value}`,
  text: `${Math.round(value * 1000) / 10}%`,
});

/** Wants in steps of a tenth; "Ours" follows the priority of the specialty and the setting. */
export const valueChoices = (own: number | undefined): readonly Choice[] => [
  { value: "", text: "Ours" },
  ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((tenths) => percentChoice(tenths / 10)),
  ...(own === undefined || Number.isInteger(own * 10) ? [] : [percentChoice(own)]),
];

export const signalLabel = "Signal";
export const auto = "Elective decides";

export const levelChoices = (
  levels: readonly SignalLevel[],
  nameOf: (level: SignalLevel) => string,
): readonly Choice[] => [
  { value: "", text: auto },
  ...levels.map((level) => ({ value: level, text: nameOf(level) || "No signal" })),
];

export const beyondStop = "After the stop";

/** What the shapes beside the odds mean. */
export const bandKey: readonly (readonly [Band, string])[] = [
  ["reach", `${bands.reach}: under 5% alone`],
  ["target", `${bands.target}: 5 to 20%`],
  ["likely", `${bands.likely}: 20% or more`],
];
