import { planAnswer } from "#answers/path/plan.ts";
import { planText } from "../text/path-plan-text.ts";
import { pathCommand } from "./path-command.ts";

export const addPlan = pathCommand({
  name: "plan",
  description: "Six months of work in the open lane, week by week around the blocks, and why.",
  answer: planAnswer,
  words: planText,
});
