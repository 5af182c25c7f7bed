import { recordAnswer } from "#answers/path/record.ts";
import { recordText } from "../text/path-record-text.ts";
import { pathCommand } from "./path-command.ts";

export const addRecord = pathCommand({
  name: "record",
  description: "Pieces of work: totals, what each lacks, and what looks like a patient's.",
  answer: recordAnswer,
  words: recordText,
});
