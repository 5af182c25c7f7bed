import { lanesAnswer } from "#answers/path/lanes.ts";
import { lanesText } from "../text/path-lanes-text.ts";
import { pathCommand } from "./path-command.ts";

export const addLanes = pathCommand({
  name: "lanes",
  description: "The 15 lanes: who gets in at this stage, what is known of pay, how the day fits.",
  answer: lanesAnswer,
  words: lanesText,
});
