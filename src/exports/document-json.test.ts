import fc from "fast-check";
import { expect, it } from "vitest";
import { anyProfile } from "#dossier/profile.cases.ts";
import { documentJson, openDocumentJson } from "./document-json.ts";

it("a document comes back from its file exactly, digit for digit", () => {
  fc.assert(
    fc.property(anyProfile, fc.string({ maxLength: 60 }), (profile, name) => {
      const scenarios = [{ id: "1", name, profile }];
      const document = { version: 2, scenarios, active: "1" } as const;
      expect(openDocumentJson(documentJson(document))).toEqual({ ok: true, value: document });
    }),
    { seed: 2027 },
  );
});

it("a bare profile opens, with a byte-order mark too", () => {
  const text = JSON.stringify({ applicantType: "us-md-senior", specialties: [], step2ck: null });
  const profile = text.replace("[]", '[{"specialty":"dermatology"}]');
  expect(openDocumentJson(`\ufeff${profile}`)).toMatchObject({ ok: true });
});

it.each([
  ["", "json"],
  ["{", "json"],
  ["%PDF-1.7", "json"],
  ["[1]", "type"],
  [" ".repeat(5_000_001), "json"],
])("what is no document is refused with one problem: %.10j", (text, code) => {
  const opened = openDocumentJson(text);
  expect(opened).toMatchObject({ ok: false, problems: [{ code, pointer: "" }] });
});
