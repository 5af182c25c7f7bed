import { memoAnswer } from "#answers/path/memo.ts";
import { memoText } from "../text/path-memo-text.ts";
import { pathCommand } from "./path-command.ts";

export const addMemo = pathCommand({
  name: "memo",
  description:
    "The look back at months 2, 4 and 6: a draft from the log, and what would change it.",
  answer: memoAnswer,
  words: memoText,
});
