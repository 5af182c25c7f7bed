/** The twenty questions, one like the other: whatever the answer is worth, a choice is its place from the least. */
import type { CheckInView } from "#answers/path/check-in-view.ts";
import { type Filled, withItem } from "./sheet-of-answers.ts";

export interface Asked {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly givenBy: (filled: Filled) => string | undefined;
  readonly give: (filled: Filled, points: number | null) => Filled;
}

export const askedOf = ({ scales, single }: CheckInView): readonly Asked[] => [
  ...scales.flatMap(({ items }) => items.map(itemAsked)),
  {
    id: "single",
    question: single.stem,
    choices: single.options.map(({ value, text }) => ({ id: String(value), text })),
    givenBy: (filled) => shown(filled.single),
    give: (filled, points) => ({ ...filled, single: points }),
  },
];

const itemAsked = ({
  n,
  text,
  choices,
}: CheckInView["scales"][number]["items"][number]): Asked => ({
  id: `item-${n}`,
  question: text,
  choices: choices.map((words, points) => ({ id: String(points), text: words })),
  givenBy: (filled) => shown(filled.cbi[n - 1] ?? null),
  give: (filled, points) => withItem(filled, n, points),
});

const shown = (points: number | null): string | undefined =>
  points === null ? undefined : String(points);
