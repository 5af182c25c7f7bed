import { gatesAnswer } from "#answers/path/gates.ts";
import { gatesText } from "../text/path-gates-text.ts";
import { pathCommand } from "./path-command.ts";

export const addGates = pathCommand({
  name: "gates",
  description: "Ten gates before a resignation by choice, what opens each, and three ways on.",
  answer: gatesAnswer,
  words: gatesText,
});
