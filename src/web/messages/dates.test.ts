import { describe, expect, it } from "vitest";
import { exampleSeason, exampleUnpublished } from "../examples/season-answer.ts";
import * as words from "./dates.ts";

const [opens, registration, review, deadline] = exampleSeason.dates;
if (!opens || !registration || !review || !deadline) throw new Error("the example must have dates");

describe("a date", () => {
  it("has its day, both where the sources disagree", () => {
    expect(words.dateText(deadline)).toBe("Wed, Mar 3, 2027");
    expect(words.dateText(opens)).toBe("Wed, Jun 3, or Thu, Jun 4, 2026");
  });

  it("has its time with the zone it is told in, or none", () => {
    expect(words.timeText(deadline)).toBe("9:00 PM Eastern");
    expect(words.timeText({ ...deadline, time: "23:59", zone: "Asia/Tokyo" })).toBe(
      "11:59 PM Asia/Tokyo",
    );
    expect(words.timeText(review)).toBe("");
  });

  it("has the time where the reader is, when that is another clock", () => {
    expect(words.localText(deadline, "Asia/Karachi")).toBe("Mar 4, 7:00 AM where you are");
    expect(words.localText(deadline, "America/Detroit")).toBe("");
    expect(words.localText(review, "Asia/Karachi")).toBe("");
  });

  it.each([
    [0, "today"],
    [1, "tomorrow"],
    [5, "in 5 days"],
    [-1, "1 day ago"],
    [-99, "99 days ago"],
  ])("%i days away is %s", (days, said) => {
    expect(words.awayText(days)).toBe(said);
  });

  it("says when it should be checked, and nothing where its publisher says it", () => {
    expect(words.trustText(opens)).toContain("disagree");
    expect(words.trustText({ ...opens, orDate: null })).toContain("Not verified");
    expect(words.trustText(deadline)).toContain("Check it");
    expect(words.trustText(review)).toBe("");
  });
});

describe("the season", () => {
  it("with dates of its own counts them, and labels what stands in", () => {
    expect(words.statusSentence(exampleSeason)).toBe(
      "4 dates of the 2027 season. 1 more is not published here: 2026 stands in, labeled.",
    );
    const own = { ...exampleSeason, dates: [registration, deadline], lastPublished: null };
    expect(words.statusSentence(own)).toBe("2 dates of the 2027 season.");
  });

  it("without any says so, and whose dates are shown instead", () => {
    expect(words.statusSentence(exampleUnpublished)).toMatch(
      /^The dates of the 2028 season are not published here\. Those of 2027/,
    );
    const none = { ...exampleUnpublished, dates: [], lastPublished: null };
    expect(words.statusSentence(none)).toMatch(/^We know no dates/);
  });

  it("in one line is its next date, or that there is none", () => {
    expect(words.stripSentence(exampleSeason)).toBe(
      "Next: Registration for the match opens, Tue, Sep 15, 2026, in 5 days.",
    );
    expect(words.stripSentence({ ...exampleSeason, next: null })).toContain("is ahead");
    expect(words.stripSentence(exampleUnpublished)).toContain("not published");
  });
});

it("prices say what they are for, how they count and whose season they are", () => {
  const told = exampleSeason.fees.map((fee) =>
    [words.feeName(fee), words.feePrice(fee), words.feeSeason(fee)].join(": "),
  );
  expect(told).toEqual([
    "ERAS application, 1 to 30: $11 each: 2027",
    "ERAS application, from 31 on: $30 each: 2026",
    "ResidencyCAS application: not known: no season",
    "ERAS USMLE transcript: $80: 2024",
    "NRMP registration: $85: 2027",
  ]);
});
