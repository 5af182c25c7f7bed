import { describe, expect, it } from "vitest";
import { exampleClosed, exampleWhy } from "../examples/why.ts";
import { factValue } from "./facts.ts";
import * as words from "./why.ts";

describe("the first sentence", () => {
  it("is the chance with the signal placed there", () => {
    expect(words.whySentence(exampleWhy, "none")).toMatch(
      /^\d+% chance of an interview without a signal \(range \d+–\d+%\)\.$/,
    );
    expect(words.whySentence(exampleWhy, "silver")).toContain("with your silver signal");
  });

  it("is what keeps it off a list, or why there is no chance", () => {
    expect(words.whySentence(exampleClosed, "none")).toBe("Not on any list: closed, as you said.");
    const none = { ...exampleWhy, chances: null };
    expect(words.whySentence({ ...none, noChances: "not-in-profile" }, "none")).toMatch(
      /^Not among/,
    );
    expect(words.whySentence({ ...none, noChances: "no-figures" }, "none")).toMatch(
      /^The published data cannot say/,
    );
  });
});

describe("a gate", () => {
  const gate = (policy: string) => {
    const found = exampleWhy.gates.find((each) => each.policy === policy);
    if (!found) throw new Error(`the example has ${policy}`);
    return found;
  };

  it("says what it asks for and who says so; a preference is called one", () => {
    expect(words.askedText(gate("minStep2"), "You")).toBe("250, a preference. You said so.");
    expect(words.verdictText(gate("minStep2"))).toBe("preference not met");
    expect(words.askedText(gate("visas"), "You")).toBe("J-1. You said so.");
    expect(words.askedText(gate("acceptsImg"), undefined)).toBe("Not published.");
    expect(words.verdictText(gate("acceptsImg"))).toBe("not known");
  });

  it("that cannot stop the person says so", () => {
    expect(words.verdictText(gate("acceptsComlexOnly"))).toBe("does not concern you");
    const unsaid = { ...gate("minStep1"), verdict: "unknown", unknown: "not-said" } as const;
    expect(words.verdictText(unsaid)).toBe("you did not say");
  });
});

describe("a fact", () => {
  const fact = (name: string) => {
    const found = exampleWhy.facts.find((each) => each.fact === name);
    if (!found) throw new Error(`the example has ${name}`);
    return found;
  };

  it("corrected stands beside what the directory has", () => {
    expect(words.factSource(fact("positions"), "You")).toBe("You. The directory has: 24.");
    expect(words.factSource({ ...fact("positions"), directory: null }, "You")).toBe(
      "You. The directory does not know.",
    );
  });

  it("has its source, year and how sure it is; what is not known has none", () => {
    expect(words.factSource(fact("setting"), "A table")).toBe(
      "A table, 2026, inferred, high confidence",
    );
    expect(words.factSource(fact("research"), undefined)).toBe("");
    expect(factValue("research", fact("research").value)).toBe("not known");
  });

  it.each([
    ["h1bFilings", 1, "1 filing"],
    ["research", 531.4, "$531 million a year"],
    ["rating", 3, "3 of 5 stars"],
    ["teachingHealthCenter", false, "no"],
    ["setting", "health-center", "Health center"],
    ["visas", ["j1", "h1b"], "J-1, H-1B"],
    ["visas", { value: [], rule: "preferred" }, "none, a preference"],
    ["owner", "Government - State", "Government - State"],
  ] as const)("%s %j is %s", (name, value, said) => {
    expect(factValue(name, value)).toBe(said);
  });
});

it("what is not known is named, with who to ask", () => {
  expect(words.unknownText(["owner", "h1bFilings", "acceptsImg"])).toBe(
    "Owner; H-1B filings for residents; takes international graduates. Ask the program: nobody publishes these in one place.",
  );
});
