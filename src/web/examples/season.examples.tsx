import { Router } from "wouter";
import type { SeasonAnswer } from "#answers/season.ts";
import { DateTable } from "../pages/dates/DateTable.tsx";
import { FeeTable } from "../pages/dates/FeeTable.tsx";
import { SeasonStrip } from "../pages/dates/SeasonStrip.tsx";
import type { ExampleGroup } from "./example.ts";
import { exampleSeason, exampleUnpublished } from "./season-answer.ts";

/** Its link is drawn without a browser too. */
const strip = (answer: SeasonAnswer) => (
  <Router ssrPath="/components">
    <SeasonStrip answer={answer} />
  </Router>
);

export const seasonExamples: readonly ExampleGroup[] = [
  {
    component: "SeasonStrip",
    kind: "part",
    what: "The next date in one line, above the list.",
    examples: [
      { id: "season-strip", state: "Default", draw: () => strip(exampleSeason) },
      {
        id: "season-strip-unpublished",
        state: "Nothing published",
        draw: () => strip(exampleUnpublished),
      },
    ],
  },
  {
    component: "DateTable",
    kind: "part",
    what: "The season's dates by day, the next one marked, told in the reader's own time too.",
    examples: [
      {
        id: "dates-of-season",
        state: "One over, one next, one of the season before",
        draw: () => <DateTable answer={exampleSeason} here="Asia/Karachi" />,
      },
      {
        id: "dates-unpublished",
        state: "All of the season before",
        draw: () => <DateTable answer={exampleUnpublished} here="America/New_York" />,
      },
    ],
  },
  {
    component: "FeeTable",
    kind: "part",
    what: "What each service asks, and the season its price was published for.",
    examples: [
      {
        id: "prices-of-season",
        state: "Two of earlier seasons, one not known",
        draw: () => <FeeTable answer={exampleSeason} />,
      },
    ],
  },
];
