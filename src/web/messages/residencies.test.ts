import { readFileSync } from "node:fs";
import { parse } from "papaparse";
import { expect, it } from "vitest";
import { residencies } from "./residencies.ts";

it("names the specialties that the catalog names, each by its slug", () => {
  const file = readFileSync("data/specialties.csv", "utf8");
  const { data } = parse<{ slug: string; name: string }>(file, {
    header: true,
    skipEmptyLines: true,
  });
  expect(residencies).toEqual(data.map(({ slug, name }) => ({ value: slug, text: name })));
});
