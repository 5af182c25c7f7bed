import { pageParts } from "../../examples/page-parts.ts";
import { ExampleList } from "./ExampleList.tsx";

/** What the pages are made of, with its states. */
export function PageParts() {
  return pageParts.map((group) => <ExampleList key={group.component} group={group} />);
}
