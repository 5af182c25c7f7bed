import { expect, it } from "vitest";
import { allNoted, gatesOf, noted, sound } from "#answers/path/gates.cases.ts";
import { gatesText } from "./path-gates-text.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ");
const said = (document: Parameters<typeof gatesOf>[0]) => flat(gatesText(gatesOf(document)));

it("help comes before all else where it is needed, and is there in any case", () => {
  const urgent = said({ ...sound, triage: { now: "abused" } });
  expect(urgent).toMatch(/^You come first\. The rest can wait\. - Call or text 988/);
  expect(urgent).not.toContain("If it is not safe");
  expect(said(sound)).toMatch(/^Stopping unsafe work has no gate.*If you are not safe now: Call/);
  expect(said(sound)).toContain("If it is not safe, in this order");
});

it("a locked gate says which one has to be passed first", () => {
  expect(said(sound)).toContain(
    "10. The handover: Locked until gate 1: Help and leave come first.",
  );
  const second = noted(sound, { leave: { on: "2026-11-20" } });
  expect(said(second)).toContain("1. Help and leave come first: Met on 2026-11-20.");
  expect(said(second)).toContain("Gates passed: 2 of 10. Next: The cause is known.");
});

it("one gone round has its reason beside it, and its way is not backed", () => {
  const gates = { ...allNoted, income: { on: "2026-11-20", roundBecause: "my partner earns" } };
  const text = said(noted(sound, gates));
  expect(text).toContain("Gone round on 2026-11-20. You said: my partner earns.");
  expect(text).toContain("Goes round 1 gate: A signed offer, or clear income. That is your own");
});

it("within the 45 days the rule, who lifts it and its source stand at the contract", () => {
  const sheet = { ...sound.sheet, fromNrmp: true, contractStart: "2026-11-01" };
  const text = said(noted({ ...sound, sheet }));
  expect(text).toContain("5. The contract is read: Noted on 2026-11-20, and not met.");
  expect(text).toMatch(/presumed a breach of the match\. .*Who can lift it: the NRMP, by a waiver/);
});

it("says what is not counted", () => {
  const text = said(noted(sound, { leave: { on: "2027-01-01" }, other: { on: "2026-11-20" } }));
  expect(text).toContain("- leave: 2027-01-01 is still to come.");
  expect(text).toContain("- other: not a gate of this version.");
});

it("permits nothing, and never says to go", () => {
  for (const document of [sound, noted(sound)])
    expect(said(document)).not.toMatch(/\byou may\b|\bquit\b|!|you can (resign|leave)/i);
});
