import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { straightAnswers } from "#facts/path/straight.ts";
import { OFFERS } from "#facts/path/triage.ts";
import { goesOn } from "../messages/path-triage.ts";
import { sections } from "./sections.ts";

const ids = sections.map(({ id }) => id);

it("every page of the notes has its own id", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it("the pages of a group stand together, so that each group is one row", () => {
  const groups = sections.map(({ group }) => group);
  const rows = groups.filter((group, at) => groups[at - 1] !== group);
  expect(rows).toEqual([...new Set(groups)]);
});

it.each(OFFERS)("what is offered as %s goes on at a page that there is", (offer) => {
  expect(ids).toContain(goesOn[offer].page);
});

it("every straight answer that leads on leads to a page that there is", () => {
  const places = straightAnswers().flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === "go" ? [line.to] : [])),
  );
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(ids).toContain(place);
});

it("every way that a page of the notes names goes to a page that there is", () => {
  const folder = new URL("../pages/notes/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const named = files
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/\bgo\("([^"]+)"\)/g),
    ])
    .map(([, id]) => id);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
});
