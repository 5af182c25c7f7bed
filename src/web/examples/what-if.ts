/** Four scenarios as the real functions answer them; `scripts/build-examples.ts` makes them. */
import type { CompareAnswer } from "#answers/compare-types.ts";
import json from "./what-if.json?raw";

export const exampleComparison: CompareAnswer = JSON.parse(json);
