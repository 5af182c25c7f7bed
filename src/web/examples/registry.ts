/** Every component with its states. To add one: write its group in a file beside this one and name it here. */
import { buttonExamples } from "./buttons.examples.tsx";
import { chartExamples } from "./charts.examples.tsx";
import { directoryExamples } from "./directory.examples.tsx";
import type { ExampleGroup } from "./example.ts";
import { inputExamples } from "./inputs.examples.tsx";
import { mapExamples } from "./map.examples.tsx";
import { partExamples } from "./parts.examples.tsx";

export const registry: readonly ExampleGroup[] = [
  ...chartExamples,
  ...mapExamples,
  ...buttonExamples,
  ...inputExamples,
  ...partExamples,
  ...directoryExamples,
];
