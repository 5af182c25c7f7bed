import { triageAnswer } from "#answers/path/triage.ts";
import { triageText } from "../text/triage-text.ts";
import { pathCommand } from "./path-command.ts";

export const addTriage = pathCommand({
  name: "triage",
  description:
    "This program, this specialty, clinical medicine or exhaustion: what speaks for each.",
  answer: triageAnswer,
  words: triageText,
});
