import { describe, expect, it } from "vitest";
import { answered, changed } from "./runway.cases.ts";
import {
  fieldName,
  firstNotes,
  gainRange,
  heldSentence,
  inputValue,
  leverName,
  leverSentence,
  monthName,
  paymentSentence,
  ruinSteps,
  runsOutSentence,
} from "./runway-words.ts";

const at = (month: number | null, calendar: string | null) => ({ month, calendar });
const never = at(null, null);
const lasting = { paths: 2340, of: 10_000 };

describe("when the money runs out", () => {
  it.each([
    [at(9, "2027-08"), at(18, "2028-05"), "Your money runs out between August 2027 and May 2028."],
    [at(9, "2027-08"), at(9, "2027-08"), "Your money runs out about August 2027."],
    [
      at(9, "2027-08"),
      never,
      "Your money runs out in August 2027 or later. In 2,340 of 10,000 simulated paths it lasts 10 years.",
    ],
    [
      never,
      never,
      "Your money lasts 10 years in 2,340 of 10,000 simulated paths. That is a count, not a promise.",
    ],
  ])("from %o to %o", (early, late, words) => {
    expect(runsOutSentence({ runsOut: { early, middle: early, late }, lasting })).toBe(words);
  });

  it("is not said where nothing was simulated", () => {
    expect(runsOutSentence({ runsOut: null, lasting: null })).toBeNull();
  });

  it("in steps leaves out those that do not come within 10 years", () => {
    const early = at(9, "2027-08");
    const middle = at(18, "2028-05");
    expect(ruinSteps({ early, middle, late: never })).toBe(
      "Of the simulated paths, gone by August 2027 in 1 of 10, by May 2028 in 5 of 10.",
    );
    expect(ruinSteps({ early, middle: early, late: early })).toBe(
      "Of the simulated paths, gone by August 2027 in 9 of 10.",
    );
    expect(ruinSteps({ early: never, middle: never, late: never })).toBe("");
  });
});

describe("a difference", () => {
  const gain = (months: number, kind: "exact" | "or-more" | "or-less" | "neither" = "exact") => ({
    months,
    kind,
  });
  it.each([
    [[gain(2), gain(4), gain(6)], "2 to 6 months longer; the middle path: 4 months longer"],
    [[gain(0), gain(0), gain(0)], "no change"],
    [[gain(-1), gain(0), gain(1)], "1 month less to 1 month longer; the middle path: no change"],
    [
      [gain(0, "neither"), gain(3, "or-more"), gain(9, "or-more")],
      "0 to 9 months longer, or more; the middle path: at least 3 months longer. In some paths the money lasts 10 years without it",
    ],
    [
      [gain(0, "neither"), gain(0, "neither"), gain(13)],
      "0 to 13 months longer; the middle path: 10 years with it or without it. In some paths the money lasts 10 years without it",
    ],
    [
      [gain(2), gain(4), gain(9, "or-more")],
      "at least 2 months longer; the middle path: 4 months longer",
    ],
    [
      [gain(0, "neither"), gain(0, "neither"), gain(0, "neither")],
      "10 years with it or without it",
    ],
    [[gain(-2, "or-less"), gain(-2, "or-less"), gain(-2, "or-less")], "at least 2 months less"],
  ])("%o is said as a range", ([low, middle, high], words) => {
    if (!low || !middle || !high) throw new Error("three");
    expect(gainRange({ low, middle, high })).toBe(words);
  });
});

it("every lever has a name and a sentence, worked out or not", () => {
  const gone = answered(changed("leaving", { payEndsInMonths: 0, moonlighting: undefined }));
  for (const lever of [...answered().levers, ...gone.levers]) {
    expect(leverName(lever)).toMatch(/^[A-Z]/);
    expect(leverSentence(lever)).toMatch(/\.$/);
    expect(leverSentence(lever)).not.toMatch(/\byou (may|can)\b|undefined|NaN/i);
  }
  expect(answered().levers.map(leverName)).toEqual([
    "Stay 6 months more",
    "Pay by the lowest loan plan (RAP), $68.76 a month",
    "Pause the loans for 9 months, $380 a month",
    "Moonlight, $1,200 a month",
  ]);
  expect(answered().levers.map(leverSentence)[2]).toContain("It adds $9,000 in interest.");
});

it("every field that is used or missing has words and a unit", () => {
  const { inputs } = answered();
  const { missing } = answered({ version: 1 });
  for (const { pointer } of [...inputs, ...missing]) expect(fieldName(pointer)).not.toContain("/");
  expect(inputs.map(inputValue)).toEqual([
    "2",
    "$18,000",
    "$4,600 a month",
    "$0 a month",
    "$3,900 a month",
    "$380 a month",
    "7 months",
    "$3,000 a month",
    "$1,200 a month",
    "6 months",
  ]);
  expect(monthName("2027-12")).toBe("December 2027");
});

it.each([
  [
    { target: 6, now: 4.2 },
    "You hold 4.2 months of what goes out, loan payment included. Your target is 6: 1.8 short.",
  ],
  [
    { target: 4, now: 4.2 },
    "You hold 4.2 months of what goes out, loan payment included. Your target is 4: held.",
  ],
  [{ target: null, now: 1 }, "You hold 1 month of what goes out, loan payment included."],
  [{ target: 6, now: null }, "How many months you hold is not known."],
])("what is held, %o, stands against the target", (held, words) => {
  expect(heldSentence({ ...held, atPayEnd: null, met: null })).toBe(words);
});

describe("the loan payment", () => {
  it("is said each time it changes, as a range where income may go more than one way", () => {
    expect(paymentSentence(answered())).toBe(
      "Loan payment counted: $380 a month now; $209.87 to $276.54 from November 2027; $200.50 from November 2028.",
    );
  });

  it("of a plan that nobody knows stands beside its range, and its note beside the first sentence", () => {
    const answer = answered(changed("money", { plan: "unsure", billedPayment: undefined }));
    expect(paymentSentence(answer)).toBe(
      "Loan payment counted: $2,220.41 a month now. Your loans allow $311.24 to $2,220.41.",
    );
    expect(firstNotes(answer)).toEqual([expect.stringContaining("we count the highest payment")]);
    expect(firstNotes(answered())).toEqual([]);
  });

  it("is not said where there is none, or no fan", () => {
    const none = { loans: [], billedPayment: undefined };
    expect(paymentSentence(answered(changed("money", none)))).toBeNull();
    expect(paymentSentence(answered({ version: 1 }))).toBeNull();
  });
});

it("a loan's missing part is named with its loan", () => {
  expect(fieldName("/money/loans/1/rate")).toBe("rate of loan 2");
  expect(fieldName("/money/billedPayment")).toBe("what the servicer bills on federal loans");
});
