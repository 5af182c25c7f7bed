import { checkInAnswer } from "#answers/path/check-in.ts";
import { checkInText } from "../text/path-check-in-text.ts";
import { pathCommand } from "./path-command.ts";

export const addCheckIn = pathCommand({
  name: "check-in",
  description: "The kept check-ins: which side of the line, and what that does not mean.",
  answer: checkInAnswer,
  words: checkInText,
});
