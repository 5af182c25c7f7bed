import { expect, it } from "vitest";
import {
  groupSentence,
  mapSentence,
  outsideSentence,
  placeSentence,
  unplacedSentence,
} from "./map.ts";

const place = (name: string, band: "likely" | "target" | "reach" | null) => ({
  name,
  city: "Norhaven",
  state: "IL",
  standing: band === null ? ("excluded" as const) : ("listed" as const),
  band,
  signal: band === "likely" ? ("gold" as const) : ("none" as const),
});

it("counts what is listed by state and says what is hollow", () => {
  expect(
    mapSentence({
      listed: 82,
      excluded: 1,
      byState: [
        ["NY", 40],
        ["PA", 22],
        ["OH", 15],
        ["NJ", 5],
      ],
    }),
  ).toBe(
    "82 listed programs in 4 states, most in NY (40), PA (22) and OH (15). 1 excluded program is hollow.",
  );
  expect(mapSentence({ listed: 1, excluded: 0, byState: [["NY", 1]] })).toBe(
    "1 listed program in 1 state: NY (1).",
  );
  expect(mapSentence({ listed: 0, excluded: 0, byState: [] })).toBe("No program to show on a map.");
});

it("reads a mark: one program by name, several by count", () => {
  const one = place("Lakeshore, Internal Medicine", "likely");
  expect(placeSentence(one)).toBe(
    "Lakeshore, Internal Medicine, Norhaven, IL: likely, gold signal.",
  );
  expect(groupSentence({ cities: ["Norhaven, IL"], places: [one] })).toBe(placeSentence(one));
  const places = [one, place("B", "reach"), place("C", null)];
  expect(groupSentence({ cities: ["Norhaven, IL", "Ashby, IL"], places })).toBe(
    "Norhaven, IL and 1 place near it: 3 programs. 1 likely, 1 reach, 1 excluded. 1 signal.",
  );
});

it("says what the map cannot show", () => {
  expect(outsideSentence([{ ...place("A", "reach"), city: "San Juan", state: "PR" }])).toBe(
    "1 program is on no part of this map: San Juan, PR (1).",
  );
  expect(unplacedSentence(2)).toBe("2 programs have no place in the directory.");
  expect(placeSentence({ ...place("A", null), city: null, state: null })).toBe(
    "A, place not known: excluded.",
  );
});
