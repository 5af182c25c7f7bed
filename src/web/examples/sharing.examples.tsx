import { useState } from "react";
import type { HeldList } from "#exports/held.ts";
import { ExportChoice } from "../pages/pick/ExportChoice.tsx";
import { leastWanted, type Wanted } from "../pages/pick/export-order.ts";
import { HeldLists } from "../pages/pick/HeldLists.tsx";
import type { Product } from "../pages/pick/use-made.ts";
import { WhatLeaves } from "../pages/pick/WhatLeaves.tsx";
import type { ExampleGroup } from "./example.ts";

const held: readonly HeldList[] = [
  {
    id: "1",
    name: "List 1",
    active: false,
    fields: [
      { field: "applicantType", value: "non-us-img" },
      { field: "specialties", value: [{ specialty: "internal-medicine" }] },
      { field: "step2ck", value: { score: 245, attempts: 1 } },
      { field: "visa", value: "j1" },
      { field: "statedFacts", value: { "1007-140": { note: "A friend trains there" } } },
    ],
  },
  {
    id: "2",
    name: "",
    active: true,
    fields: [
      { field: "applicantType", value: "non-us-img" },
      { field: "step2ck", value: null },
      { field: "aFieldOfLater", value: [1, 2, 3] },
    ],
  },
];

const file: Product = {
  kind: "file",
  file: {
    name: "list-2027.csv",
    type: "text/csv;charset=utf-8",
    bytes: new TextEncoder().encode("Part,No.,Institution\r\nList,1,Harbor General Hospital\r\n"),
    contents: [
      { kind: "programs", count: 84 },
      { kind: "excluded", count: 37 },
      { kind: "notes", count: 1 },
    ],
    held: [],
  },
};

const link = (long: boolean): Product => ({
  kind: "link",
  link: { fragment: "list=1.eJzlUUFLxTAM-i", long, held },
});

const names: Readonly<Record<string, string>> = { "internal-medicine": "Internal Medicine" };

const shown = {
  names,
  addressOf: (fragment: string) => `https://elective.example/#${fragment}`,
};

function LiveChoice({ start }: { start: Wanted }) {
  const [wanted, want] = useState(start);
  return <ExportChoice wanted={wanted} onWant={want} />;
}

export const sharingExamples: readonly ExampleGroup[] = [
  {
    component: "ExportChoice",
    kind: "control",
    what: "What to make of the work, and what goes with it only when it is ticked.",
    examples: [
      { id: "export-choice", state: "Default", draw: () => <LiveChoice start={leastWanted} /> },
      {
        id: "export-choice-spreadsheet",
        state: "Spreadsheet, with everything",
        draw: () => (
          <LiveChoice start={{ kind: "csv", profile: true, own: true, excluded: true }} />
        ),
      },
    ],
  },
  {
    component: "WhatLeaves",
    kind: "part",
    what: "Exactly what would leave, already made: its name, its size, what is in it.",
    examples: [
      { id: "leaves-file", state: "A file", draw: () => <WhatLeaves product={file} {...shown} /> },
      {
        id: "leaves-link",
        state: "A link",
        draw: () => <WhatLeaves product={link(false)} {...shown} />,
      },
      {
        id: "leaves-long-link",
        state: "A link so long that it may be cut",
        draw: () => <WhatLeaves product={link(true)} {...shown} />,
      },
    ],
  },
  {
    component: "HeldLists",
    kind: "part",
    what: "What a document holds, list by list and field by field, before it is made or opened.",
    examples: [
      {
        id: "held-lists",
        state: "Two lists, one without a name, with a field of a later version",
        draw: () => <HeldLists lists={held} nameOf={(slug) => names[slug] ?? slug} />,
      },
    ],
  },
];
