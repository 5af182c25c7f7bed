import { expect, it } from "vitest";
import * as words from "./sharing.ts";

const problem = (code: string) => ({ code, pointer: "", found: "x", accepted: "y" });

it("a file is named with its size as people read sizes", () => {
  expect(words.fileLine("lists.json", 1)).toBe("lists.json, 1 byte");
  expect(words.fileLine("lists.json", 999)).toBe("lists.json, 999 bytes");
  expect(words.fileLine("list-2027.pdf", 142_649)).toBe("list-2027.pdf, 142.6 kB");
});

it("contents are counted where they can be, one of a kind too", () => {
  expect(words.contentLine({ kind: "programs", count: 84 })).toBe(
    "84 programs with your chances at each",
  );
  expect(words.contentLine({ kind: "warnings", count: 1 })).toBe(
    "1 warning, which hints at who you are",
  );
  expect(words.contentLine({ kind: "about-you", count: null })).toContain("Your profile");
});

it.each(["no-dates", "link-too-long", "link-damaged", "link-newer"])(
  "%s is one sentence about what to do, without the problem's own words",
  (code) => {
    const said = words.refusal([problem(code)]);
    expect(said).not.toMatch(/\bx\b|\by\b/);
    expect(said.length).toBeGreaterThan(40);
  },
);

it("a half-typed field is named, so that it can be changed", () => {
  const wrong = { code: "range", pointer: "/step2ck/score", found: "999", accepted: "less" };
  expect(words.refusal([wrong])).toContain("Step 2 CK score");
  expect(words.refusal([])).toBe(words.broken);
  const strange = {
    ...wrong,
    pointer: "/scenarios/0/profile/specialties/0/specialty",
    found: '"alchemy"',
  };
  expect(words.linkRefusal([strange])).toContain('First choice: found "alchemy"');
  expect(words.linkRefusal([problem("link-damaged")])).toBe(
    words.refusal([problem("link-damaged")]),
  );
});
