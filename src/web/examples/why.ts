/** One program as the real functions explain it; `scripts/build-examples.ts` makes it. */
import type { WhyAnswer } from "#answers/why-types.ts";
import json from "./why.json?raw";
import closed from "./why-closed.json?raw";

/** With statements of the person. */
export const exampleWhy: WhyAnswer = JSON.parse(json);
/** Stated to be closed as well: what it says otherwise than the first. */
export const exampleClosed: WhyAnswer = { ...exampleWhy, ...JSON.parse(closed) };
