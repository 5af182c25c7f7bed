import { peopleAnswer } from "#answers/path/people.ts";
import { peopleText } from "../text/path-people-text.ts";
import { pathCommand } from "./path-command.ts";

export const addPeople = pathCommand({
  name: "people",
  description: "People who do the work: a message from your own words, and what is next with each.",
  answer: peopleAnswer,
  words: peopleText,
});
