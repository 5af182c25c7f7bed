import { expect, it } from "vitest";
import { onceFor, oncePer } from "./once.ts";

it("works a thing out once, and another thing by itself, whatever comes out", () => {
  const seen: string[] = [];
  const nameOf = oncePer((of: { readonly name: string | undefined }) => {
    seen.push(of.name ?? "nameless");
    return of.name;
  });
  const [a, b, nameless] = [{ name: "a" }, { name: "a" }, { name: undefined }];
  expect([a, a, b, nameless, nameless].map(nameOf)).toEqual(["a", "a", "a", undefined, undefined]);
  expect(seen).toEqual(["a", "a", "nameless"]);
});

it("a word is the same word wherever it comes from", () => {
  let made = 0;
  const lengthOf = onceFor((word: string | undefined) => {
    made++;
    return word?.length;
  });
  expect(["ab", "a".concat("b"), undefined, undefined].map(lengthOf)).toEqual([
    2,
    2,
    undefined,
    undefined,
  ]);
  expect(made).toBe(2);
});
