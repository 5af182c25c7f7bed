import { routesAnswer } from "#answers/path/routes.ts";
import { routesText } from "../text/path-rules-text.ts";
import { pathCommand } from "./path-command.ts";

export const addRoutes = pathCommand({
  name: "routes",
  description:
    "A move to another program or specialty: what it has to pass, and a profile for a list.",
  answer: routesAnswer,
  words: routesText,
});
