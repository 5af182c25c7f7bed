import { expect, it } from "vitest";
import { goesOn } from "../messages/path-triage.ts";
import { sections } from "./sections.ts";

it("what a verdict offers leads to pages that there are", () => {
  const ids = sections.map(({ id }) => id);
  for (const { page } of Object.values(goesOn)) expect(ids).toContain(page);
});
