import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CLAUSES } from "#answers/path/contract-words.ts";
import { clauseFact } from "#facts/path/clauses.ts";
import { clauseNames, emptyPages, FIRST_READ, inShort } from "./path-contract.ts";

it.each(CLAUSES)("the page calls %s what the table calls it", (id) => {
  expect(clauseNames[id]).toBe(clauseFact(id).name);
});

it("how often it misses is what the method says was measured", () => {
  const method = readFileSync("docs/method/contract.md", "utf8");
  expect(method).toContain(`${FIRST_READ.right} of ${FIRST_READ.of} at first read`);
});

it("pages without text are named, the first twelve of many", () => {
  expect(emptyPages([3])).toMatch(/^No text on page 3: /);
  expect(emptyPages([3, 5])).toMatch(/^No text on pages 3, 5: /);
  const many = Array.from({ length: 14 }, (_, i) => i + 1);
  expect(emptyPages(many)).toContain("11, 12 and 2 more: ");
});

it("a clause is short for a denial only where every sentence denies it", () => {
  const clause = (...denials: readonly ("none" | "partly" | "whole")[]) => ({
    values: [],
    passages: denials.map((denial) => ({ text: "", page: 1, heading: null, denial, values: [] })),
  });
  expect(inShort(clause())).toBe("");
  expect(inShort(clause("whole", "none"))).toBe("");
  expect(inShort(clause("whole", "whole"))).toBe("says there is none");
  expect(inShort(clause("whole", "partly"))).toBe("says there is none, with more to it");
});
