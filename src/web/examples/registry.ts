/** Every component with its states. To add one: write its group in a file beside this one and name it here. */
import { buttonExamples } from "./buttons.examples.tsx";
import { chartExamples } from "./charts.examples.tsx";
import { directoryExamples } from "./directory.examples.tsx";
import type { ExampleGroup } from "./example.ts";
import { inputExamples } from "./inputs.examples.tsx";
import { mapExamples } from "./map.examples.tsx";
import { partExamples } from "./parts.examples.tsx";
import { seasonExamples } from "./season.examples.tsx";
import { sharingExamples } from "./sharing.examples.tsx";
import { whatIfExamples } from "./what-if.examples.tsx";
import { whyExamples } from "./why.examples.tsx";

export const registry: readonly ExampleGroup[] = [
  ...chartExamples,
  ...mapExamples,
  ...buttonExamples,
  ...inputExamples,
  ...partExamples,
  ...whatIfExamples,
  ...whyExamples,
  ...seasonExamples,
  ...sharingExamples,
  ...directoryExamples,
];
