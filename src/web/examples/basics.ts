/** The examples of pictures, controls and small parts. */
import { buttonExamples } from "./buttons.examples.tsx";
import { chartExamples } from "./charts.examples.tsx";
import type { ExampleGroup } from "./example.ts";
import { inputExamples } from "./inputs.examples.tsx";
import { mapExamples } from "./map.examples.tsx";
import { partExamples } from "./parts.examples.tsx";

export const basics: readonly ExampleGroup[] = [
  ...chartExamples,
  ...mapExamples,
  ...buttonExamples,
  ...inputExamples,
  ...partExamples,
];
