import { expect, it } from "vitest";
import { exampleAnswer } from "../../examples/list-answer.ts";
import { exampleSeason } from "../../examples/season-answer.ts";
import { type Exportable, isMissing, leastWanted, orderFor, type Wanted } from "./export-order.ts";

const from: Exportable = {
  answer: exampleAnswer,
  season: exampleSeason,
  names: {},
  document: { secret: "typed" },
  profile: "US MD senior; Step 2 CK 245",
  made: new Date(0),
};
const want = (more: Partial<Wanted>): Wanted => ({ ...leastWanted, ...more });
const said = (wanted: Wanted) => JSON.stringify(orderFor(wanted, from));

it("what is not ticked is not handed over", () => {
  expect(said(want({ kind: "pdf" }))).not.toContain("Step 2 CK 245");
  expect(said(want({ kind: "pdf", profile: true }))).toContain("Step 2 CK 245");
  expect(said(want({ kind: "csv", profile: true }))).not.toContain("Step 2 CK 245");
  expect(said(want({ kind: "csv" }))).not.toContain("typed");
  expect(said(want({ kind: "csv", own: true }))).toContain("typed");
  expect(said(want({ kind: "dates", own: true, profile: true }))).not.toMatch(/typed|Step 2/);
});

it("the page's paper and a link are no orders to make a file", () => {
  expect(orderFor(want({ kind: "print" }), from)).toBeNull();
  expect(orderFor(want({ kind: "link" }), from)).toBeNull();
});

it("without a list or a season there is nothing to make, and which is said", () => {
  const nothing = { ...from, answer: null, season: null };
  for (const kind of ["pdf", "csv", "dates"] as const)
    expect(orderFor(want({ kind }), nothing)).toBeNull();
  const missing = (["pdf", "csv", "print", "dates", "document", "link"] as const).map((kind) =>
    isMissing(want({ kind }), nothing),
  );
  expect(missing).toEqual(["list", "list", "list", "dates", null, null]);
  expect(isMissing(want({ kind: "dates" }), from)).toBeNull();
});
