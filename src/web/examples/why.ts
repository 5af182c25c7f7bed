/** One program as the real functions explain it; `scripts/build-examples.ts` makes it. */
import type { WhyAnswer } from "#answers/why-types.ts";
import json from "./why.json?raw";

export const exampleWhy: WhyAnswer = JSON.parse(json);
