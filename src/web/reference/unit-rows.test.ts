import { expect, it } from "vitest";
import { celsius, heightRows, temperatureRows, weightRows } from "./unit-rows.ts";

it("the table is right, dull as it is", () => {
  expect([celsius(32), celsius(212)]).toEqual([0, 100]);
  expect(temperatureRows[0]).toEqual(["95", "35.0"]);
  expect(temperatureRows.at(-1)).toEqual(["106", "41.1"]);
  expect(weightRows[0]).toEqual(["90", "40.8"]);
  expect(weightRows.at(-1)).toEqual(["310", "140.6"]);
  expect(heightRows[0]).toEqual(["4′ 8″", "142.2"]);
  expect(heightRows.at(-1)).toEqual(["6′ 6″", "198.1"]);
});
