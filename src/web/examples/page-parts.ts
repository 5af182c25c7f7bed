/** The examples of what pages are made of: larger, so they are fetched after the rest. */
import { directoryExamples } from "./directory.examples.tsx";
import type { ExampleGroup } from "./example.ts";
import { listExamples } from "./list.examples.tsx";
import { seasonExamples } from "./season.examples.tsx";
import { sharingExamples } from "./sharing.examples.tsx";
import { whatIfExamples } from "./what-if.examples.tsx";
import { whyExamples } from "./why.examples.tsx";

export const pageParts: readonly ExampleGroup[] = [
  ...listExamples,
  ...whatIfExamples,
  ...whyExamples,
  ...seasonExamples,
  ...sharingExamples,
  ...directoryExamples,
];
