import type { WhyAnswer } from "#answers/why-types.ts";
import { FillHistory } from "../charts/FillHistory.tsx";
import { ProgramWhy, type WhyActs } from "../pages/pick/ProgramWhy.tsx";
import type { ExampleGroup } from "./example.ts";
import { exampleClosed, exampleWhy } from "./why.ts";

const nothing = () => undefined;
const acts: WhyActs = { onCorrect: nothing };

interface Shown {
  readonly why: WhyAnswer;
  readonly stale?: boolean;
}

function Drawn({ why, stale = false }: Shown) {
  return (
    <ProgramWhy
      why={why}
      stale={stale}
      signal="silver"
      history={<FillHistory history={why.program.history} />}
      acts={acts}
    />
  );
}

const outside: WhyAnswer = {
  ...exampleWhy,
  chances: null,
  noChances: "not-in-profile",
  interview: [],
  signals: {},
  ranked: [],
};

export const whyExamples: readonly ExampleGroup[] = [
  {
    component: "ProgramWhy",
    kind: "part",
    what: "An opened program: the chance first, then what moved it, its gates and facts with their sources, and what the person may correct.",
    examples: [
      {
        id: "why",
        state: "With statements of the person",
        draw: () => <Drawn why={exampleWhy} />,
      },
      {
        id: "why-excluded",
        state: "Excluded, and not the latest",
        draw: () => <Drawn why={exampleClosed} stale />,
      },
      { id: "why-outside", state: "Of another specialty", draw: () => <Drawn why={outside} /> },
      {
        id: "why-waiting",
        state: "Not read yet",
        draw: () => <ProgramWhy why={null} stale signal="none" history={null} acts={acts} />,
      },
    ],
  },
];
