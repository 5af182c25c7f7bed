/** Every component with its states. To add one: write its group in a file beside this one and name it in a list. */
import { basics } from "./basics.ts";
import type { ExampleGroup } from "./example.ts";
import { pageParts } from "./page-parts.ts";

export const registry: readonly ExampleGroup[] = [...basics, ...pageParts];
