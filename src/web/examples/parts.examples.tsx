import { useState } from "react";
import { Announcer } from "../components/Announcer.tsx";
import { TextButton } from "../components/TextButton.tsx";
import { WhenSeen } from "../components/WhenSeen.tsx";
import { Window } from "../components/Window.tsx";
import { Warnings } from "../pages/pick/Warnings.tsx";
import type { ExampleGroup } from "./example.ts";

const noteCodes = [
  "old-directory",
  "published-rate",
  "missing-fields",
  "fee-last-published",
  "visa-unknown",
];
const notes = [
  "The directory is the 2016–2020 edition, 7 years older than the season. Programs open and close: check each before you pay.",
  "Of 6,992 non-US graduates who ranked internal medicine first, 49 in 100 matched, whatever their list. Most had at least one interview, so compare with care.",
  "Not said, so the ranges are wider: home state, publications and research.",
  "Internal Medicine: part of the 2027 price is not published here. The 2026 price stands in.",
  "No public table says which programs sponsor a visa. None is excluded for it; ask each program before you pay.",
].map((text, i) => ({ code: noteCodes[i] ?? "", text }));

function LiveWindow() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>Open</TextButton>
      {open && (
        <Window title="Keys" onClose={() => setOpen(false)}>
          <p>Single letters do nothing while you type in a field.</p>
        </Window>
      )}
    </>
  );
}

export const partExamples: readonly ExampleGroup[] = [
  {
    component: "Warnings",
    kind: "part",
    what: "What to know before trusting an answer. What changes the number first, then what to check; all of it is printed.",
    examples: [
      { id: "warnings", state: "Default", draw: () => <Warnings warnings={notes} /> },
      { id: "warnings-few", state: "Few", draw: () => <Warnings warnings={notes.slice(0, 2)} /> },
    ],
  },
  {
    component: "WhenSeen",
    kind: "part",
    what: "Keeps the room of something large until it comes near the screen; on paper it is always drawn.",
    examples: [
      {
        id: "when-seen",
        state: "Near the screen",
        draw: () => (
          <WhenSeen height="3rem">
            <p>Drawn when you came near.</p>
          </WhenSeen>
        ),
      },
    ],
  },
  {
    component: "Announcer",
    kind: "part",
    what: "Reads a text aloud once it has stood still for a second. Nothing to see.",
    examples: [
      {
        id: "announcer",
        state: "Default",
        note: "A screen reader says “Nothing has changed.” once.",
        draw: () => <Announcer text="Nothing has changed." />,
      },
    ],
  },
  {
    component: "Window",
    kind: "part",
    what: "A small window over the page: focus stays in it, Escape closes it, and focus goes back.",
    examples: [{ id: "window", state: "Default", draw: () => <LiveWindow /> }],
  },
];
