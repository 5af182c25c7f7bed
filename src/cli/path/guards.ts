import { guardsAnswer } from "#answers/path/guards.ts";
import { guardsText } from "../text/path-rules-text.ts";
import { pathCommand } from "./path-command.ts";

export const addGuards = pathCommand({
  name: "guards",
  description:
    "What stands in the way of outside work and of leaving: the rule, its date, who lifts it.",
  answer: guardsAnswer,
  words: guardsText,
});
