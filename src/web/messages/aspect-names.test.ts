import { expect, it } from "vitest";
import { aspectTable } from "#facts/path/aspects.ts";
import { aspectName, aspectNames } from "./aspect-names.ts";

it("names the aspects of the table, in its order", () => {
  const table = aspectTable().aspects.map(({ id, name }) => ({ value: id, text: name }));
  expect(aspectNames).toEqual(table);
  expect(aspectName("nights")).toBe("Nights and weekends on call");
  expect(aspectName("weather")).toBe("weather");
});
