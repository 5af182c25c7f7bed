import { expect, it } from "vitest";
import { exp } from "#core/numeric.ts";
import { logShares, MIX_FEATURES, mixFeatures, rawIndex } from "./mix.ts";
import type { MixModel } from "./model.ts";
import { APPLICANT_TYPES, type ProgramCovariates } from "./types.ts";

const program: ProgramCovariates = {
  id: "1-140",
  specialty: "internal-medicine",
  state: "NY",
  division: "middle-atlantic",
  institution: "1",
  setting: "community",
  breadth: 4,
  smallCompetitive: 0,
  quota: 12,
  unfilledShare: 0,
  unfilledYears: 0,
  yearsListed: 5,
  h1bFilings: null,
  seen: true,
};
const zeros = MIX_FEATURES.map(() => 0);
const mix: MixModel = {
  features: MIX_FEATURES,
  coefficients: {
    "us-md-senior": zeros,
    "us-do-senior": zeros,
    "us-img": zeros,
    "non-us-img": [-1, 0, 0, 0, 1, 0, 0],
    "us-md-graduate": zeros,
    "us-do-graduate": zeros,
  },
  intercepts: { "internal-medicine": [0, -1, -2, 0, -3, -4] },
  cells: { "NY|internal-medicine": [0, 0, 0, 1, 0, 0] },
};

it("shares add up to one, wherever the program is", () => {
  for (const state of ["NY", "CA"])
    expect(logShares(mix, { ...program, state }).reduce((sum, x) => sum + exp(x), 0)).toBeCloseTo(
      1,
      12,
    );
});

it("a place where more of a type train has more of it at every program", () => {
  const share = (p: ProgramCovariates) =>
    logShares(mix, p)[APPLICANT_TYPES.indexOf("non-us-img")] ?? 0;
  expect(share(program)).toBeGreaterThan(share({ ...program, state: "CA" }));
  expect(share(program)).toBeGreaterThan(share({ ...program, setting: "university" }));
});

it("more positions and more years unfilled open a program to every type", () => {
  for (const type of APPLICANT_TYPES) {
    const base = rawIndex(mix, program, type, 10);
    expect(rawIndex(mix, { ...program, quota: 30 }, type, 10)).toBeGreaterThan(base);
    expect(rawIndex(mix, { ...program, unfilledShare: 0.4 }, type, 10)).toBeGreaterThan(base);
  }
});

it("an unknown setting counts between the known ones", () => {
  expect(mixFeatures({ ...program, setting: null })[0]).toBeGreaterThan(0);
  expect(mixFeatures({ ...program, setting: null })[0]).toBeLessThan(1);
});
