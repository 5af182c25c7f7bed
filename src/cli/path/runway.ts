import { runwayAnswer } from "#answers/path/runway.ts";
import { runwayText } from "../text/path-runway-text.ts";
import { pathCommand } from "./path-command.ts";

export const addRunway = pathCommand({
  name: "runway",
  description: "How long the money lasts, as a range, and what would change it.",
  answer: runwayAnswer,
  words: runwayText,
});
