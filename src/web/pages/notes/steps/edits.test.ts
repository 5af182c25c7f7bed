import { expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { recordDay, withDay, withDestination, withoutDay } from "./edits.ts";

const empty: PathDocument = { version: 1 };

it("what is taken back leaves nothing behind", () => {
  const way = withDestination("leave_early")(empty);
  expect(way.exit).toEqual({ destination: "leave_early" });
  expect(withDestination(undefined)(way)).toEqual(empty);
});

it("one record taken back leaves the others", () => {
  const [logs, papers] = [recordDay("case-logs"), recordDay("contract")];
  const both = papers.set("2026-11-02")(logs.set("2026-11-01")(empty));
  expect(both.exit?.records).toEqual({ "case-logs": "2026-11-01", contract: "2026-11-02" });
  expect(logs.set(undefined)(both).exit?.records).toEqual({ contract: "2026-11-02" });
  expect(papers.set(undefined)(papers.set("2026-11-02")(empty))).toEqual(empty);
});

it("days stand in order, once each, and a fourth is not taken", () => {
  const days = ["2027-03-01", "2027-01-31", "2027-03-01", "2027-02-28"];
  const three = days.reduce((document, day) => withDay(day)(document), empty);
  expect(three.exit?.days).toEqual(["2027-01-31", "2027-02-28", "2027-03-01"]);
  expect(withDay("2027-04-01")(three)).toEqual(three);
  expect(withoutDay("2027-02-28")(three).exit?.days).toEqual(["2027-01-31", "2027-03-01"]);
  expect(withoutDay("2027-01-31")(withDay("2027-01-31")(empty))).toEqual(empty);
});
