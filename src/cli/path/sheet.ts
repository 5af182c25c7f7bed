import { sheetAnswer } from "#answers/path/sheet.ts";
import { sheetText } from "../text/path-sheet-text.ts";
import { pathCommand } from "./path-command.ts";

export const addSheet = pathCommand({
  name: "sheet",
  description: "One page: time left, loan payments by plan, forgiveness, months of savings.",
  answer: sheetAnswer,
  words: sheetText,
});
