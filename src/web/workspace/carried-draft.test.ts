import { expect, it } from "vitest";
import { carriedProfile } from "#answers/path/carried-profile.ts";
import type { Sheet } from "#dossier/path/path-document.ts";
import { carriedDraft, carriedFields } from "./carried-draft.ts";
import { defaultDraft, isOurs } from "./draft.ts";
import { draftToProfile } from "./draft-to-profile.ts";
import { added, newWorkspace, nextName } from "./workspace.ts";

const sheet: Sheet = {
  school: "us-md",
  specialty: "general-surgery",
  graduationYear: 2024,
  status: "us_citizen_or_lpr",
  stage: "in_residency",
  yearsCredited: 1.5,
  state: "CA",
  hated: [{ words: "nights" }],
  clinicalHours: 80,
};

it("carries into the list what the profile says, and no other word of the sheet", () => {
  const { profile } = carriedProfile(sheet, "program");
  expect(draftToProfile(carriedDraft(profile))).toMatchObject(profile);
  expect(JSON.stringify(carriedDraft(profile))).not.toMatch(/nights|clinicalHours/);
});

it("what is carried is the person's own; the rest stays labeled as ours", () => {
  const { profile } = carriedProfile(sheet, "specialty");
  const draft = carriedDraft(profile);
  expect(Object.keys(carriedFields(profile))).toEqual([...draft.touched]);
  expect(isOurs(draft, "specialty1")).toBe(true);
  expect(isOurs(draft, "step2")).toBe(true);
});

it("an empty sheet carries nothing", () => {
  expect(carriedDraft(carriedProfile({}, "program").profile)).toEqual(defaultDraft);
});

it("is one more list after those that are there, up to four", () => {
  let workspace = newWorkspace;
  expect(nextName(workspace)).toBe("List 2");
  for (let at = 0; at < 5; at += 1) workspace = added(nextName(workspace), defaultDraft)(workspace);
  expect(workspace.order).toEqual(["1", "2", "3", "4"]);
  expect(workspace.active).toBe("4");
  expect(workspace.scenarios["1"]).toBe(newWorkspace.scenarios["1"]);
});
