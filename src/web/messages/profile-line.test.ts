import { expect, it } from "vitest";
import { profileLine } from "./profile-line.ts";

it("the printed page says whom the list is for", () => {
  const profile = {
    applicantType: "non-us-img",
    specialties: [{ specialty: "internal-medicine" }, { specialty: "family-medicine" }],
    step2ck: { score: 245 },
    visa: "j1",
    budget: { dollars: 2500 },
    season: 2027,
  };
  expect(profileLine(profile, (slug) => slug)).toBe(
    "Non-US international graduate; internal-medicine, then family-medicine; Step 2 CK 245; J-1; budget $2,500; season 2027",
  );
});

it("what is not given is left out, and not yet is said", () => {
  expect(profileLine({ applicantType: "us-md-senior", step2ck: null }, String)).toBe(
    "US MD senior; Step 2 CK not taken yet",
  );
});
