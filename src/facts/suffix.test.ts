import { expect, it } from "vitest";
import { classifySuffix, type Suffix, suffixReader } from "./suffix.ts";

const places = new Set(["Royal Oak, MI"]);
const read = (text: string, firstYear = false) =>
  classifySuffix(text, { state: "MI", firstYear, places });

it.each([
  ["Royal Oak", "site", "high"],
  ["St Marys Hosp", "site", "medium"],
  ["Somewhere Else", "site", "low"],
  ["Research", "track", "medium"],
  ["Osteopathic", "track", "medium"],
  ["PSTP", "track", "medium"],
  ["3 yr", "track", "medium"],
  ["Child Psych", "track", "medium"],
  ["SACM Sponsored", "track", "medium"],
])("%s is read as a %s with %s confidence", (text, kind, confidence) => {
  expect(read(text)).toMatchObject({ kind, confidence });
});

it.each(["SACM", "Military Track", "Internationally Funded", "Sponsored IMG", "KSA"])(
  "%s is restricted",
  (text) => {
    expect(read(text).restricted).toBe(true);
  },
);

it("a preliminary year names the specialty it is kept for; a training track does not", () => {
  expect(read("Neurology", true)).toMatchObject({ kind: "linked", linked: "neurology" });
  expect(read("Int Radiology", true).linked).toBe("interventional-radiology-integrated");
  expect(read("Radiation Onc", true).linked).toBe("radiation-oncology");
  expect(read("Neurology-Spons", true)).toMatchObject({ linked: "neurology", restricted: true });
  expect(read("Neurology").linked).toBeNull();
});

it("what a person read goes before the rule, the whole name before the suffix", () => {
  const site = (name: string): Suffix => ({ ...read("Royal Oak"), site: name });
  const reader = suffixReader(
    new Map([
      ["Research", site("Research Hospital")],
      ["Peds/Research", site("Whole Name")],
    ]),
    places,
  );
  const track = (name: string) => ({ code: "1978320C0", state: "MI", name });
  expect(reader(track("Pediatrics/Research"), "Research")?.site).toBe("Research Hospital");
  expect(reader(track("Peds/Research"), "Research")?.site).toBe("Whole Name");
  expect(reader(track("Pediatrics"), "Pediatrics")).toBeNull();
});
