import { expect, it } from "vitest";
import { exampleBrowsed } from "../../examples/browsed.ts";
import { browsedPrograms, byInterview, everything } from "./browse-view.ts";

const programs = byInterview(exampleBrowsed);

it("the best chance of an interview comes first, and what is excluded last", () => {
  const chances = programs.map(({ interview }) => interview ?? -1);
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(programs.at(-1)?.status).toBe("excluded");
});

it.each(["listed", "open", "excluded"] as const)("%s shows those and no others", (status) => {
  const shown = browsedPrograms(programs, { ...everything, status });
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).toEqual(programs.filter((row) => row.status === status));
});

it("words find by institution, state and code, together with the status", () => {
  const [first] = programs;
  if (!first) throw new Error("no programs");
  for (const text of [first.institution, `${first.city} ${first.state}`, first.id])
    expect(browsedPrograms(programs, { ...everything, text })).toContain(first);
  expect(browsedPrograms(programs, { ...everything, text: "no such place" })).toEqual([]);
  expect(
    browsedPrograms(programs, { ...everything, text: first.id, status: "excluded" }),
  ).not.toContain(first);
});
