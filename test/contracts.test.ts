import { expect, it } from "vitest";
import { scoreContracts } from "./fixtures/contract-score.ts";

const scored = scoreContracts("test/fixtures/contracts");
const contracts = [...new Set(scored.map(({ contract }) => contract))];

it("there are twenty contracts of different layouts", () => {
  expect(contracts).toHaveLength(20);
});

it.each(contracts)("%s is read as a person reads it, clause by clause", (contract) => {
  const wrong = scored.filter((each) => each.contract === contract && each.wrong !== null);
  expect(wrong).toEqual([]);
});
