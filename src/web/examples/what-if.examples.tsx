import { useState } from "react";
import { Comparison, type ComparisonProps } from "../pages/what-if/Comparison.tsx";
import type { ExampleGroup } from "./example.ts";
import { exampleComparison } from "./what-if.ts";

const names: Readonly<Record<string, string>> = {
  "internal-medicine": "Internal Medicine",
  "family-medicine": "Family Medicine",
};

const lists = exampleComparison.scenarios.map(({ name }, i) => ({
  id: `${i + 1}`,
  name: name ?? "",
}));

const nothing = () => undefined;

const props: ComparisonProps = {
  lists,
  answer: exampleComparison,
  answered: [],
  stale: false,
  wrong: [],
  full: true,
  specialtyName: (slug) => names[slug] ?? slug,
  acts: {
    onRename: nothing,
    onDuplicate: nothing,
    onRemove: nothing,
    onMakeFirst: nothing,
    onEdit: nothing,
  },
};

/** The names can be typed over; the buttons do nothing here. */
function LiveComparison(more: Partial<ComparisonProps>) {
  const [typed, setTyped] = useState(more.lists ?? lists);
  const onRename = (id: string, name: string) =>
    setTyped(typed.map((list) => (list.id === id ? { id, name } : list)));
  const answered = typed.map(({ id }) => id);
  return (
    <Comparison
      {...props}
      {...more}
      lists={typed}
      answered={answered}
      acts={{ ...props.acts, onRename }}
    />
  );
}

const prefixed = (prefix: string, count: number) =>
  lists.slice(0, count).map(({ id, name }) => ({ id: `${prefix}-${id}`, name }));

export const whatIfExamples: readonly ExampleGroup[] = [
  {
    component: "Comparison",
    kind: "part",
    what: "Up to four lists side by side under the same random draws: what changed, the answer of each, and how far it is from the first.",
    examples: [
      { id: "what-if", state: "Four lists", draw: () => <LiveComparison /> },
      {
        id: "what-if-two",
        state: "Two lists, the comparison not the latest",
        draw: () => <LiveComparison lists={prefixed("two", 2)} full={false} stale />,
      },
      {
        id: "what-if-wrong",
        state: "One that cannot be answered, one not worked out",
        draw: () => (
          <LiveComparison
            lists={prefixed("wrong", 3)}
            answer={{ ...exampleComparison, scenarios: exampleComparison.scenarios.slice(0, 2) }}
            wrong={["wrong-2"]}
            full={false}
          />
        ),
      },
      {
        id: "what-if-one",
        state: "One list",
        draw: () => <LiveComparison lists={prefixed("one", 1)} full={false} />,
      },
    ],
  },
];
