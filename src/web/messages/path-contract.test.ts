import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CLAUSES } from "#answers/path/contract-words.ts";
import { clauseFact } from "#facts/path/clauses.ts";
import { clauseNames, FIRST_READ } from "./path-contract.ts";

it.each(CLAUSES)("the page calls %s what the table calls it", (id) => {
  expect(clauseNames[id]).toBe(clauseFact(id).name);
});

it("how often it misses is what the method says was measured", () => {
  const method = readFileSync("docs/method/contract.md", "utf8");
  expect(method).toContain(`${FIRST_READ.right} of ${FIRST_READ.of} at first read`);
});
