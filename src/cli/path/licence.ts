import { licenceAnswer } from "#answers/path/licence.ts";
import { licenceText } from "../text/path-licence-text.ts";
import { pathCommand } from "./path-command.ts";

export const addLicence = pathCommand({
  name: "licence",
  description: "Years of training credited beside what each state asks for. Verify with the board.",
  answer: licenceAnswer,
  words: licenceText,
});
