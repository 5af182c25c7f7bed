import { exitDaysAnswer } from "#answers/path/exit-days.ts";
import { exitDaysText } from "../text/path-exit-days-text.ts";
import { pathCommand } from "./path-command.ts";

export const addExitDays = pathCommand({
  name: "exit-days",
  description: "Last days side by side: notice, pay, license, cover, visa, and whom to ask.",
  answer: exitDaysAnswer,
  words: exitDaysText,
});
