/** What each page is called on the page itself; the title of the window says "Elective" and no more. */
import type { RouteName } from "../routes.ts";
import { title } from "./page.ts";

export const routeTitles: Record<RouteName, string> = {
  list: title,
  whatIf: "What if",
  directory: "Directory",
  dates: "Dates",
  components: "Components",
};
