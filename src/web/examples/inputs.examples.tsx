import { type ReactNode, useState } from "react";
import {
  CheckInput,
  ChecksInput,
  RadioInput,
  SelectInput,
  TextInput,
} from "../components/Inputs.tsx";
import { SearchInput } from "../components/SearchInput.tsx";
import { WordsInput } from "../components/WordsInput.tsx";
import { applicantTypes, budgetKinds, divisions, visas } from "../messages/form.ts";
import type { ExampleGroup } from "./example.ts";

const nothing = () => {};
const frame = (name: string, more: object = {}) => ({
  id: `example-${name}`,
  label: "Step 2 CK score",
  ...more,
});

interface LiveProps {
  readonly start: string;
  readonly children: (value: string, set: (value: string) => void) => ReactNode;
}

/** Keeps what is typed, so that an example works as it does on its page. */
function Live({ start, children }: LiveProps) {
  const [value, set] = useState(start);
  return children(value, set);
}

function LiveChecks({ most }: { most: number }) {
  const [chosen, setChosen] = useState<readonly string[]>(["new-england", "pacific"]);
  return (
    <ChecksInput
      frame={{ id: "example-checks", label: "Up to three divisions" }}
      chosen={chosen}
      choices={divisions}
      most={most}
      onChange={(value, present) =>
        setChosen(present ? [...chosen, value] : chosen.filter((other) => other !== value))
      }
    />
  );
}

const score = (name: string, start: string, more: object = {}, disabled = false) => (
  <Live start={start}>
    {(value, set) => (
      <TextInput
        frame={frame(name, more)}
        value={value}
        onChange={set}
        width={6}
        digits
        disabled={disabled}
      />
    )}
  </Live>
);

const institutions = [
  { value: "1001", name: "Harbor General Hospital", place: "Port Ellis, NY" },
  { value: "1002", name: "Lakeshore Teaching Hospitals", place: "Norhaven, IL" },
];
const find = async (text: string) =>
  institutions.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
const names = async (values: readonly string[]) =>
  values.map((value) => institutions.find((known) => known.value === value) ?? null);

function LiveWords() {
  const [chosen, setChosen] = useState<readonly string[]>(["1001", "9999"]);
  return (
    <WordsInput
      frame={{ id: "example-words", label: "Away rotations" }}
      chosen={chosen}
      find={find}
      names={names}
      onChange={setChosen}
    />
  );
}

export const inputExamples: readonly ExampleGroup[] = [
  {
    component: "Inputs",
    parts: ["Field"],
    kind: "control",
    what: "A labeled control with its hint and, when its value is refused, what to do.",
    examples: [
      { id: "input", state: "Default", draw: () => score("plain", "245") },
      {
        id: "input-ours",
        state: "Our default, with a hint",
        draw: () =>
          score("ours", "245", { ours: true, hint: "Three digits, or tick “not taken yet”." }),
      },
      {
        id: "input-error",
        state: "Error",
        draw: () => score("wrong", "2450", { error: "Enter a three-digit score from 100 to 300." }),
      },
      { id: "input-disabled", state: "Disabled", draw: () => score("off", "", {}, true) },
      {
        id: "select",
        state: "Select",
        draw: () => (
          <Live start="non-us-img">
            {(value, set) => (
              <SelectInput
                frame={{ id: "example-select", label: "You are" }}
                value={value}
                onChange={set}
                groups={[{ label: "", choices: applicantTypes }]}
              />
            )}
          </Live>
        ),
      },
      {
        id: "select-error",
        state: "Select, error",
        draw: () => (
          <SelectInput
            frame={{
              id: "example-select-wrong",
              label: "Visa",
              error: "Choose a visa, or “no visa needed”.",
            }}
            value=""
            onChange={nothing}
            groups={[{ label: "", choices: visas }]}
          />
        ),
      },
      {
        id: "radio",
        state: "Radio",
        draw: () => (
          <Live start="dollars">
            {(value, set) => (
              <RadioInput
                frame={{ id: "example-radio", label: "Budget in" }}
                value={value}
                onChange={set}
                choices={budgetKinds}
              />
            )}
          </Live>
        ),
      },
      {
        id: "checks",
        state: "Checks, at most three",
        note: "When three are chosen the others wait.",
        draw: () => <LiveChecks most={3} />,
      },
      {
        id: "check",
        state: "One check",
        draw: () => (
          <Live start="">
            {(value, set) => (
              <CheckInput
                text="Not taken yet"
                checked={value === "yes"}
                onChange={(checked) => set(checked ? "yes" : "")}
              />
            )}
          </Live>
        ),
      },
      {
        id: "input-long",
        state: "Long text",
        draw: () =>
          score("long", "3", {
            label: "Months of hands-on clinical experience in the United States since graduation",
            hint: "Observerships do not count. Count a month once, even with two rotations in it, and leave out what ended before your final year.",
          }),
      },
    ],
  },
  {
    component: "SearchInput",
    parts: ["WordsInput"],
    kind: "control",
    what: "Finds by a part of a name: type, choose with the arrows or a click, or type a code as it is.",
    examples: [
      {
        id: "search",
        state: "One",
        note: "Type “ha”.",
        draw: () => (
          <Live start="">
            {(value, set) => (
              <SearchInput
                frame={{ id: "example-search", label: "Home institution" }}
                value={value}
                find={find}
                onChoose={set}
              />
            )}
          </Live>
        ),
      },
      {
        id: "search-several",
        state: "Several, one not in the directory",
        draw: () => <LiveWords />,
      },
    ],
  },
];
