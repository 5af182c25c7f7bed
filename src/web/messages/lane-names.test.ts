import { expect, it } from "vitest";
import { lanes } from "#facts/path/lanes.ts";
import { laneNames } from "./lane-names.ts";

it("names the lanes of the table, and says which have months to first income", () => {
  const table = lanes().map(({ id, name, article }) => ({
    id,
    name,
    timed: (article?.monthsToFirstIncome ?? null) !== null,
  }));
  expect(laneNames).toEqual(table);
});
