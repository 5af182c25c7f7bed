import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { kindsByCode, splitWarnings } from "./warning-groups.ts";

const warning = fc.record({
  code: fc.constantFrom(...Object.keys(kindsByCode), "never-heard-of"),
  text: fc.string(),
});

it("every warning is shown once, the first ones and the rest together", () => {
  fc.assert(
    fc.property(fc.array(warning), fc.nat(12), (warnings, count) => {
      const { first, rest } = splitWarnings(warnings, count);
      const all = [...first, ...rest].flatMap((group) => group.warnings);
      expect(all).toHaveLength(warnings.length);
      expect(new Set(all)).toEqual(new Set(warnings));
      expect(first.flatMap((group) => group.warnings)).toHaveLength(
        Math.min(count, warnings.length),
      );
    }),
  );
});

it("what moves the number comes before what to check, and that before what is good to know", () => {
  const codes = ["published-rate", "never-heard-of", "old-directory", "few-people", "visa-unknown"];
  const { first } = splitWarnings(
    codes.map((code) => ({ code, text: code })),
    9,
  );
  expect(first.map((group) => [group.kind, group.warnings.map((w) => w.code)])).toEqual([
    ["number", ["few-people"]],
    ["check", ["visa-unknown", "old-directory", "never-heard-of"]],
    ["know", ["published-rate"]],
  ]);
});

it("every warning that an answer can carry has its heap", () => {
  const sources = ["warnings", "list", "placed"].map((name) =>
    readFileSync(`src/answers/${name}.ts`, "utf8"),
  );
  const codes = [...sources.join("\n").matchAll(/code: "([a-z0-9-]+)"/g)].map((match) => match[1]);
  expect(codes.length).toBeGreaterThan(15);
  for (const code of codes) expect(kindsByCode, code).toHaveProperty([code ?? ""]);
});
