import { describe, expect, it } from "vitest";
import { parseProfile } from "#dossier/parse-profile.ts";
import { correctables, nothingTyped, readTyped, type Typed, typedOf } from "./correctable.ts";

const typed = (value: string, more: Partial<Typed> = {}): Typed => ({
  ...nothingTyped,
  value,
  ...more,
});
const byFact = (name: string) => {
  const found = correctables.find(({ fact }) => fact === name);
  if (!found) throw new Error(`${name} cannot be corrected`);
  return found;
};
/** Something that may be said of each kind of fact. */
const sample = ({ kind, low = 0, choices, fact }: (typeof correctables)[number]): Typed => {
  if (fact === "sameAs") return typed("1102-140");
  const words = { text: "St Mary", number: `${low}`, percent: "48", "yes-no": "yes", visas: "" };
  const value = kind === "choice" ? (choices?.[0]?.value ?? "") : words[kind];
  return typed(value, { visas: kind === "visas" ? ["h1b"] : [] });
};

const profileWith = (facts: object) =>
  parseProfile({
    applicantType: "us-md-senior",
    specialties: [{ specialty: "dermatology" }],
    step2ck: null,
    statedFacts: { "1007-140": facts },
  });

describe.each(correctables.map((what) => [what.fact, what] as const))("%s", (fact, what) => {
  it("as typed is a value that a profile may hold, and comes back as it was typed", () => {
    for (const rule of what.policy ? (["strict", "preferred"] as const) : (["strict"] as const)) {
      const said = { ...sample(what), rule };
      const read = readTyped(what, said);
      if (!read.ok) throw new Error(read.say);
      expect(profileWith({ [fact]: read.value }).ok).toBe(true);
      expect(typedOf(what, read.value)).toEqual(said);
    }
  });

  it("empty is not a value, unless it is a list of visas", () => {
    expect(readTyped(what, nothingTyped).ok).toBe(what.kind === "visas");
    expect(typedOf(what, undefined)).toEqual(nothingTyped);
  });
});

it.each([
  ["minStep2", "301"],
  ["minStep2", "23o"],
  ["positions", "0"],
  ["rating", "-1"],
  ["imgShare", "101"],
  ["imgShare", "0.48"],
  ["state", "ZZ"],
  ["name", "x".repeat(201)],
])("%s does not take %s, and says what to do", (fact, value) => {
  const read = readTyped(byFact(fact), typed(value));
  expect(read).toMatchObject({ ok: false, say: expect.stringMatching(/^(Enter|Choose)/) });
});

it("a policy is a rule unless it is a preference; a fact is neither", () => {
  const minimum = byFact("minStep2");
  expect(readTyped(minimum, typed("230"))).toEqual({ ok: true, value: 230 });
  expect(readTyped(minimum, typed("230", { rule: "preferred" }))).toEqual({
    ok: true,
    value: { value: 230, rule: "preferred" },
  });
  expect(readTyped(byFact("positions"), typed("8", { rule: "preferred" }))).toEqual({
    ok: true,
    value: 8,
  });
});

it("no visa ticked is a program that sponsors none", () => {
  expect(readTyped(byFact("visas"), typed(""))).toEqual({ ok: true, value: [] });
});
