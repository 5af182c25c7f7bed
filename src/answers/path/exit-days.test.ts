import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter } from "#core/calendar.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { exitDaysAnswer } from "./exit-days.ts";
import { type ExitDay, type ExitDaysAnswer, exitDaysSchema } from "./exit-days-schema.ts";

const today = "2026-11-25";
const sheet: Sheet = {
  noticeDays: 30,
  contractStart: "2026-07-01",
  contractEnd: "2027-06-30",
  fromNrmp: true,
  yearsCredited: 1,
  state: "CA",
  school: "us-md",
  status: "us_citizen_or_lpr",
};
const money = {
  forgiveness: { payments: 20, employer: "government_or_nonprofit" as const },
};
const base: PathDocument = { version: 1, sheet, money };

function ask(document: PathDocument, on = today): ExitDaysAnswer {
  const answer = exitDaysAnswer(document, { today: on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const withDays = (...days: string[]): PathDocument => ({ ...base, exit: { days } });
function dayOf(document: PathDocument, on = today): ExitDay {
  const [first] = ask(document, on).days;
  if (!first) throw new Error("no day");
  return first;
}
const without = (field: keyof Sheet, days = ["2027-03-31"]): PathDocument => {
  const { [field]: _, ...rest } = sheet;
  return { ...base, sheet: rest, exit: { days } };
};

describe("the days", () => {
  it("are notice given today and the contract's end, where none is named", () => {
    expect(ask(base).days.map(({ day, from }) => [day, from])).toEqual([
      ["2026-12-25", "notice_now"],
      ["2027-06-30", "contract_end"],
    ]);
    expect(exitDaysSchema.safeParse(ask(base)).error).toBeUndefined();
    expect(exitDaysSchema.safeParse(ask({ version: 1 })).error).toBeUndefined();
  });

  it("that cannot be worked out are said, with what they wait for", () => {
    expect(ask({ version: 1 })).toMatchObject({
      days: [],
      notShown: [
        { from: "notice_now", missing: ["/sheet/noticeDays"] },
        { from: "contract_end", missing: ["/sheet/contractEnd"] },
      ],
    });
    expect(ask(base, "2027-07-01").notShown.map(({ from }) => from)).toEqual(["contract_end"]);
  });

  it("are the document's own, each once, the first first", () => {
    const { days } = ask(withDays("2027-06-30", "2027-01-31", "2027-06-30"));
    expect(days.map(({ day, from }) => [day, from])).toEqual([
      ["2027-01-31", "yours"],
      ["2027-06-30", "yours"],
    ]);
  });

  it("past today and past the contract are said to be", () => {
    expect(dayOf(withDays("2026-11-24"))).toMatchObject({ past: true, payMonths: 0, payments: 20 });
    expect(dayOf(withDays(today))).toMatchObject({ past: false, payMonths: 0 });
    expect(dayOf(withDays("2027-07-01")).afterContract).toBe(true);
    expect(dayOf(withDays("2027-06-30")).afterContract).toBe(false);
  });
});

it("notice is due as many days before as the contract has, and may be past", () => {
  expect(dayOf(withDays("2027-03-31")).notice).toEqual({ by: "2027-03-01", past: false });
  expect(dayOf(withDays("2026-12-24")).notice).toEqual({ by: "2026-11-24", past: true });
  expect(dayOf(without("noticeDays")).notice).toEqual({ by: null, past: false });
});

describe("pay and the count of 120", () => {
  it("run to the day, and no longer than the contract", () => {
    expect(dayOf(withDays("2027-03-25"))).toMatchObject({ payMonths: 4, payments: 24 });
    const end = dayOf(withDays("2027-06-30"));
    expect(dayOf(withDays("2028-01-01"))).toMatchObject({
      payMonths: end.payMonths,
      payments: end.payments,
    });
    expect(end).toMatchObject({ payments: 27 });
  });

  it("are not known where the contract's end is not, or is past", () => {
    expect(dayOf(without("contractEnd"))).toMatchObject({ payMonths: null, payments: null });
    const over = dayOf(withDays("2028-01-01"), "2027-07-01");
    expect(over).toMatchObject({ payMonths: null, payments: null });
  });

  it("the count stays where the employer does not count, and is not known with one nobody named", () => {
    const at = (forgiveness: object) =>
      dayOf({ ...withDays("2027-03-25"), money: { forgiveness } });
    expect(at({ payments: 20, employer: "for_profit" }).payments).toBe(20);
    expect(at({ payments: 20, employer: "unsure" }).payments).toBeNull();
    expect(at({ payments: 20 }).payments).toBeNull();
    expect(at({ employer: "government_or_nonprofit" }).payments).toBeNull();
  });

  it("what the money page asks about leaving does not move them", () => {
    const document = { ...withDays("2027-03-25"), leaving: { payEndsInMonths: 1 } };
    expect(dayOf(document)).toMatchObject({ payMonths: 4, payments: 24 });
  });
});

describe("years credited", () => {
  it("are from none to all of the time until then, the last day too", () => {
    const { credited } = dayOf(withDays("2027-06-30"), "2026-07-01");
    expect(credited).toMatchObject({ least: 1, most: 2, state: "CA" });
    expect(dayOf(withDays(today)).credited.least).toBe(1);
  });

  it("are read beside what the state asks for, at both ends", () => {
    const short = { ...sheet, state: "AK" as const };
    const at = { ...withDays("2027-06-30"), sheet: short };
    expect(dayOf(at, "2026-07-01").credited).toMatchObject({
      verdictLeast: "below",
      verdictMost: "at-or-above",
    });
    expect(dayOf(at).credited).toMatchObject({ verdictLeast: "below", verdictMost: "below" });
  });

  it("are not known where nobody said how many, or when the contract ends", () => {
    expect(dayOf(without("yearsCredited")).credited).toMatchObject({
      least: null,
      most: null,
      verdictLeast: "unknown",
      verdictMost: "unknown",
    });
    expect(dayOf(without("contractEnd")).credited).toMatchObject({ least: 1, most: null });
    expect(dayOf(without("school")).credited.verdictMost).toBe("unknown");
  });

  it("no more is credited once training is over", () => {
    const document = {
      ...withDays("2027-06-30"),
      sheet: { ...sheet, stage: "completed_residency" as const },
    };
    expect(dayOf(document).credited).toMatchObject({ least: 1, most: 1 });
  });
});

describe("the 45 days", () => {
  const early = "2026-07-10";
  const at = (day: string, more: Sheet = {}) =>
    dayOf({ ...withDays(day), sheet: { ...sheet, ...more } }, early).match;
  it("hold notice as they hold leaving", () => {
    expect(at("2026-09-14")).toEqual({ bindsThrough: "2026-08-15", inside: true });
    expect(at("2026-09-15")).toEqual({ bindsThrough: "2026-08-15", inside: false });
  });

  it("notice that is past due is given today", () => {
    expect(at("2026-07-20").inside).toBe(true);
    expect(dayOf(withDays("2026-12-01")).match.inside).toBe(false);
  });

  it("without the notice only the last day is sure", () => {
    const { noticeDays: _, ...rest } = sheet;
    const of = (day: string) => dayOf({ ...withDays(day), sheet: rest }, early).match.inside;
    expect([of("2026-08-15"), of("2026-08-16")]).toEqual([true, null]);
  });

  it("are not known where the origin or the start is not, and bind nobody else", () => {
    const { fromNrmp: _, ...rest } = sheet;
    expect(dayOf({ ...withDays("2026-08-01"), sheet: rest }, early).match.inside).toBeNull();
    expect(dayOf(without("contractStart")).match).toEqual({ bindsThrough: null, inside: null });
    expect(at("2026-08-01", { fromNrmp: false }).inside).toBe(false);
  });
});

describe("cover and visa", () => {
  it("leave 60 days to choose cover, and an H-1B 60 days at most", () => {
    const day = dayOf({ ...withDays("2027-03-01"), sheet: { ...sheet, status: "h1b" } });
    expect(day.insurance.chooseBy).toBe("2027-04-30");
    expect(day.visaUntil).toBe("2027-04-30");
  });

  it("are counted from the contract's end where that comes first, and not known where it is past", () => {
    const late = { ...withDays("2027-12-31"), sheet: { ...sheet, status: "h1b" as const } };
    expect(dayOf(late)).toMatchObject({
      insurance: { chooseBy: "2027-08-29" },
      visaUntil: "2027-08-29",
    });
    expect(dayOf(late, "2027-07-01")).toMatchObject({
      insurance: { chooseBy: null },
      visaUntil: null,
    });
  });

  it.each(["j1_physician", "other_or_unsure"] as const)("%s has no day we would name", (status) => {
    const document = { ...withDays("2027-03-01"), sheet: { ...sheet, status } };
    expect(dayOf(document).visaUntil).toBeNull();
    expect(ask(document).visa).toMatchObject({ id: status });
    expect(ask(document).visa.ask.length).toBeGreaterThan(0);
  });

  it("a status nobody said is read as the strictest", () => {
    expect(ask(without("status")).visa.id).toBe("other_or_unsure");
  });
});

it("sentences kept from the contract stand at what they speak of", () => {
  const clauses = {
    "resident-notice": "Sixty days.",
    "relocation-repayment": "Pro rata.",
    term: "One year.",
  };
  const kept = ask({ ...base, exit: { clauses } }).topics.filter((topic) => topic.kept.length > 0);
  expect(kept.map((topic) => [topic.id, topic.kept[0]?.sentence])).toEqual([
    ["notice", "Sixty days."],
    ["repayment", "Pro rata."],
  ]);
});

it("every field that would settle something is named where it is missing", () => {
  expect(ask(base).missing).toEqual([]);
  expect(ask({ version: 1 }).missing).toHaveLength(10);
  expect(ask({ version: 1, sheet: { fromNrmp: false } }).missing).toHaveLength(8);
});

it("a later day never has less pay, fewer payments or fewer years", () => {
  const offset = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(offset, offset, (a, b) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map((n) =>
        dayOf(withDays(dayAfter(today, n))),
      );
      expect(second?.payMonths).toBeGreaterThanOrEqual(first?.payMonths ?? 1e9);
      expect(second?.payments).toBeGreaterThanOrEqual(first?.payments ?? 1e9);
      expect(second?.credited.most).toBeGreaterThanOrEqual(first?.credited.most ?? 1e9);
    }),
  );
});
