import { expect, it } from "vitest";
import { emptyPath, openPath } from "./path-document.ts";

const problemsOf = (json: unknown) => {
  const opened = openPath(json);
  return opened.ok ? [] : opened.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

it("an empty document opens: nothing has to be said", () => {
  expect(openPath(emptyPath)).toEqual({ ok: true, value: emptyPath });
});

it("gives back exactly what was written", () => {
  const document = {
    version: 1,
    asOf: "2026-11-25",
    sheet: {
      pgy: 2,
      status: "h1b",
      state: "CA",
      hated: [{ aspect: "nights", words: "every third" }],
    },
    money: {
      savings: 4200.5,
      billedPayment: 312.4,
      loans: [{ kind: "direct", balance: 205000, rate: 0.065 }],
    },
    triage: { elsewhere: "yes" },
    checkIns: [{ on: "2026-11-24", single: 4 }],
  };
  expect(openPath(document)).toEqual({ ok: true, value: document });
});

it.each<[string, unknown, readonly string[]]>([
  [
    "a negative debt",
    { money: { loans: [{ kind: "direct", balance: -5 }] } },
    ["/money/loans/0/balance range"],
  ],
  ["a bill below nothing", { money: { billedPayment: -1 } }, ["/money/billedPayment range"]],
  ["a state that is none", { sheet: { state: "ZZ" } }, ["/sheet/state value"]],
  [
    "a day that no calendar has",
    { sheet: { contractEnd: "2027-02-30" } },
    ["/sheet/contractEnd value"],
  ],
  [
    "a contract that ends before it began",
    { sheet: { contractStart: "2026-07-01", contractEnd: "2026-06-30" } },
    ["/sheet/contractEnd order"],
  ],
  [
    "a block that ends before it begins",
    { rotations: { blocks: [{ from: "2026-12-01", to: "2026-11-30", kind: "icu" }] } },
    ["/rotations/blocks/0/to order"],
  ],
  [
    "a week that is no Monday, and one said twice",
    { plan: { weeks: [{ week: "2026-11-24" }, { week: "2026-11-23" }, { week: "2026-11-23" }] } },
    ["/plan/weeks/0/week value", "/plan/weeks/2/week duplicate"],
  ],
  [
    "two pieces of work by one id",
    {
      record: [
        { id: "a", title: "One", on: "2026-11-24" },
        { id: "a", title: "Two", on: "2026-11-25" },
      ],
    },
    ["/record/1/id duplicate"],
  ],
  [
    "a gate gone round without a word",
    { exit: { gates: { runway: { on: "2026-11-24", roundBecause: " " } } } },
    ["/exit/gates/runway/roundBecause value"],
  ],
  ["a field of nobody's", { sheet: { race: "x" } }, ["/sheet/race unknown-field"]],
  [
    "a test begun before its pass mark",
    {
      lane: {
        lane: "consulting",
        opened: "2026-01-01",
        test: { written: "2026-01-03", hours: 2, task: "a", passMark: "b", started: "2026-01-02" },
      },
    },
    ["/lane/test/started order"],
  ],
  [
    "a pass mark of no words",
    {
      lane: {
        lane: "consulting",
        opened: "2026-01-01",
        test: { written: "2026-01-03", hours: 2, task: "a", passMark: " " },
      },
    },
    ["/lane/test/passMark value"],
  ],
  [
    "eighteen answers of nineteen",
    { checkIns: [{ on: "2026-01-01", cbi: Array(18).fill(1) }] },
    ["/checkIns/0/cbi range"],
  ],
])("%s is named", (_, fields, expected) => {
  expect(problemsOf({ version: 1, ...(fields as object) })).toEqual(expected);
});

it("a document of a later version is named and left whole", () => {
  const later = { version: 2, sheet: { pgy: 2 }, unheardOf: [1] };
  const before = structuredClone(later);
  expect(problemsOf(later)).toEqual(["/version version"]);
  expect(later).toEqual(before);
});

it.each([null, 3, "x", [1]])("%j is not a document", (json) => {
  expect(problemsOf(json)).toEqual([" type"]);
});
