import fc from "fast-check";
import { expect, it } from "vitest";
import { openDocument } from "./document.ts";
import { isObject, pathOf, valueAt } from "./pointer.ts";
import { anyProfile, anything, mutated, SMALLEST } from "./profile.cases.ts";
import { activeScenario, type Document } from "./scenario.ts";

const open = (json: unknown): Document => {
  const opened = openDocument(json);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
};

const two = (profile: unknown) => ({
  version: 2,
  scenarios: [
    { id: "1", name: "As I am", profile },
    { id: "b-2", name: "", profile },
  ],
  active: "b-2",
});

it("a document of several lists comes back as it was, and knows which one is worked on", () => {
  const document = open(two(SMALLEST));
  expect(document).toEqual(two(SMALLEST));
  expect(activeScenario(document).id).toBe("b-2");
});

it("a document comes back as it was stored, and a bare profile becomes one", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const document = open(profile);
      const scenario = { id: "1", name: "List 1", profile };
      expect(document).toEqual({ version: 2, scenarios: [scenario], active: "1" });
      expect(activeScenario(document)).toEqual(scenario);
      expect(open({ version: 1, profile })).toEqual(document);
      const stored: unknown = JSON.parse(JSON.stringify(document));
      expect(open(stored)).toEqual(document);
    }),
    { seed: 1 },
  );
});

it("anything at all opens or has problems that point into it", () => {
  const older = anyProfile.map((profile) => ({ version: 1, profile }));
  const current = anyProfile.map((profile) => two(profile));
  const documents = fc.oneof(anything, mutated(older), mutated(current), mutated(anyProfile));
  fc.assert(
    fc.property(documents, (json) => {
      const opened = openDocument(json);
      if (opened.ok) return;
      expect(opened.problems.length).toBeGreaterThan(0);
      for (const { pointer } of opened.problems) {
        const path = pathOf(pointer);
        if (path.length > 0) expect(isObject(valueAt(json, path.slice(0, -1)))).toBe(true);
      }
    }),
    { seed: 2, numRuns: 2000 },
  );
});

it.each([
  [{ version: 3, profile: SMALLEST }, "/version"],
  [{ version: 2, profile: SMALLEST }, "/profile"],
  [{ version: 2, scenarios: [], active: "1" }, "/scenarios"],
  [{ ...two(SMALLEST), active: "7" }, "/active"],
  [
    { ...two(SMALLEST), scenarios: [...two(SMALLEST).scenarios, two(SMALLEST).scenarios[0]] },
    "/scenarios/2/id",
  ],
  [{ ...two({ ...SMALLEST, step2ck: { score: 0 } }) }, "/scenarios/0/profile/step2ck/score"],
  [{ ...SMALLEST, profile: SMALLEST }, "/profile"],
  [{ version: 1 }, "/profile"],
  [{ version: 1, profile: SMALLEST, notes: [] }, "/notes"],
  [{ version: 1, profile: { ...SMALLEST, step2ck: { score: 0 } } }, "/profile/step2ck/score"],
  [{ ...SMALLEST, step2ck: { score: 0 } }, "/step2ck/score"],
  ["", ""],
])("%j is refused at %s", (json, pointer) => {
  expect(openDocument(json)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ pointer })]),
  });
});
