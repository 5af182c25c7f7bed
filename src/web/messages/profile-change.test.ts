import { expect, it } from "vitest";
import type { ProfileChange } from "#dossier/profile-changes.ts";
import { changeWords } from "./profile-change.ts";

const names = {
  specialty: (slug: string) => (slug === "internal-medicine" ? "Internal Medicine" : slug),
  program: (id: string) => (id === "1007-140" ? "Harbor General" : id),
};
const inWords = (change: ProfileChange): string => {
  const { what, before, after } = changeWords(change, names);
  return `${what}: ${before} -> ${after}`;
};
const at = { program: "1007-140" };

it.each<[ProfileChange, string]>([
  [{ field: "step2ck", part: "score", before: 245, after: 255 }, "Step 2 CK score: 245 -> 255"],
  [
    { field: "step2ck", before: null, after: { score: 250, attempts: 1 } },
    "Step 2 CK: not taken yet -> score 250, attempts 1",
  ],
  [{ field: "visa", before: "j1" }, "Visa need: J-1 -> not given"],
  [{ field: "signals", before: "auto", after: "off" }, "Signals: Place them for me -> Send none"],
  [
    { field: "budget", before: { dollars: 1000 }, after: { applications: 80 } },
    "Budget: $1,000 -> 80 applications",
  ],
  [
    { field: "budget", part: "dollars", before: 1000, after: 500 },
    "Budget dollars: $1,000 -> $500",
  ],
  [{ field: "budget", before: { dollars: 5 }, after: null }, "Budget: $5 -> no limit"],
  [
    {
      field: "specialties",
      before: [{ specialty: "internal-medicine", priority: 1 }],
      after: [
        { specialty: "internal-medicine", priority: 1 },
        { specialty: "family-medicine", priority: 2 },
      ],
    },
    "Specialties: Internal Medicine -> Internal Medicine, then family-medicine",
  ],
  [
    { field: "geographicPreferences", before: null, after: ["mountain", "pacific"] },
    "Geographic preferences: section skipped -> Mountain, Pacific",
  ],
  [{ field: "include", ...at, after: true }, "Harbor General: kept in: no -> yes"],
  [
    { field: "value", ...at, before: 0.9 },
    "Harbor General: how much you want it: 90% -> our default",
  ],
  [
    { field: "statedFacts", ...at, part: "minStep2", after: { value: 230, rule: "preferred" } },
    "Harbor General: lowest Step 2 CK score accepted: not stated -> 230, a preference",
  ],
  [
    { field: "placedSignals", ...at, after: "gold" },
    "Harbor General: signal placed by you: not placed -> gold",
  ],
  [
    { field: "statedFacts", ...at, part: "visas", before: ["j1"], after: [] },
    "Harbor General: visas it sponsors: J-1 -> none",
  ],
  [
    { field: "statedFacts", ...at, part: "h1bFilings", after: 3 },
    "Harbor General: H-1B filings for residents: not stated -> 3 filings",
  ],
])("%j is said", (change, words) => {
  expect(inWords(change)).toBe(words);
});
