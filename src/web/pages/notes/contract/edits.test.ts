import fc from "fast-check";
import { expect, it } from "vitest";
import type { ContractClause } from "#answers/path/contract-schema.ts";
import { CLAUSES } from "#answers/path/contract-words.ts";
import { emptyPath, openPath, type PathDocument, type Sheet } from "#dossier/path/path-document.ts";
import { carriesOf, dayRead, keptOf, keptText, withSentence } from "./edits.ts";

const found = (id: ContractClause["id"], values: ContractClause["values"]) =>
  ({ id, status: "found", values }) as const;
const days = (amount: number) => ({ kind: "time", unit: "days", amount }) as const;
const date = (day: string) => ({ kind: "date", day }) as const;
const withSheet = (sheet: Sheet): PathDocument => ({ ...emptyPath, sheet });
const offered = (...args: Parameters<typeof carriesOf>) =>
  carriesOf(...args).map(({ field, value }) => [field, value]);

it("whatever sentences are kept, the document opens, and taken back they leave nothing", () => {
  const sentences = fc.array(
    fc.tuple(fc.constantFrom(...CLAUSES), fc.string({ minLength: 1, maxLength: 2400 })),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(sentences, (kept) => {
      const document = kept.reduce(
        (before, [id, text]) => withSentence(id, text)(before),
        emptyPath,
      );
      expect(openPath(document)).toEqual({ ok: true, value: document });
      for (const [id] of kept) expect(keptOf(document, id)).toBeDefined();
      const none = kept.reduce((before, [id]) => withSentence(id, undefined)(before), document);
      expect(none).toEqual(emptyPath);
    }),
  );
});

it("a sentence that the document takes is kept as it is; a longer one ends at a word and shows it", () => {
  const whole = "word ".repeat(200);
  expect(keptText(whole)).toBe(whole);
  const cut = keptText("sentence ".repeat(200));
  expect(cut.length).toBeLessThanOrEqual(1000);
  expect(cut).toMatch(/sentence …$/);
});

it("a second sentence of a clause takes the place of the first and leaves other clauses", () => {
  const first = withSentence("term", "one")(withSentence("leave", "two")(emptyPath));
  expect(withSentence("term", "three")(first).exit).toEqual({
    clauses: { term: "three", leave: "two" },
  });
});

it("the day it was read stands beside the sentences, and leaves them when it is taken back", () => {
  const kept = withSentence("term", "one")(emptyPath);
  const dated = dayRead.set("2026-11-25")(kept);
  expect(dated.exit).toEqual({ clauses: { term: "one" }, contractRead: "2026-11-25" });
  expect(dayRead.set(undefined)(dated)).toEqual(kept);
  expect(dayRead.set(undefined)(dayRead.set("2026-11-25")(emptyPath))).toEqual(emptyPath);
});

it("notice is offered in days and weeks, each figure that differs, and never in months", () => {
  const values = [days(90), days(60), { kind: "time", unit: "weeks", amount: 8 } as const];
  expect(offered(found("resident-notice", values), emptyPath)).toEqual([
    ["noticeDays", 90],
    ["noticeDays", 60],
    ["noticeDays", 56],
  ]);
  const months = { kind: "time", unit: "months", amount: 3 } as const;
  expect(offered(found("resident-notice", [months]), emptyPath)).toEqual([]);
});

it("no figure is offered that the sheet does not take, nor one of an unclear clause or another one", () => {
  expect(offered(found("resident-notice", [days(366), days(1.5)]), emptyPath)).toEqual([]);
  expect(offered(found("resident-notice", [days(365), days(0)]), emptyPath)).toHaveLength(2);
  const unclear = { ...found("resident-notice", [days(30)]), status: "unclear" } as const;
  expect(offered(unclear, emptyPath)).toEqual([]);
  expect(offered(found("non-renewal-notice", [days(120)]), emptyPath)).toEqual([]);
});

it("two days of the term are its ends, one can be either, and of three none is taken", () => {
  const [a, b, c] = ["2026-07-01", "2027-06-30", "2027-07-07"].map(date);
  const term = (...values: ContractClause["values"]) => offered(found("term", values), emptyPath);
  if (!a || !b || !c) throw new Error("three days");
  expect(term(b, a)).toEqual([
    ["contractStart", "2026-07-01"],
    ["contractEnd", "2027-06-30"],
  ]);
  expect(term(b)).toEqual([
    ["contractStart", "2027-06-30"],
    ["contractEnd", "2027-06-30"],
  ]);
  expect(term(a, b, c)).toEqual([]);
});

it("says whether the sheet has it, and which day of it forbids another", () => {
  const notice = found("resident-notice", [days(90)]);
  const isIn = (sheet: Sheet) => carriesOf(notice, withSheet(sheet))[0]?.inSheet;
  expect([{}, { noticeDays: 90 }, { noticeDays: 60 }].map(isIn)).toEqual([false, true, false]);
  const term = found("term", [date("2026-07-01"), date("2027-06-30")]);
  const against = carriesOf(term, withSheet({ contractEnd: "2026-06-30" }));
  expect(against).toMatchObject([{ against: "2026-06-30" }, { against: null, inSheet: false }]);
  const sameDay = carriesOf(term, withSheet({ contractStart: "2027-06-30" }));
  expect(sameDay[1]).toMatchObject({ against: "2027-06-30" });
});

it("what is used opens, and is the same afterwards", () => {
  const term = found("term", [date("2026-07-01"), date("2027-06-30")]);
  const used = carriesOf(term, emptyPath).reduce((before, { edit }) => edit(before), emptyPath);
  expect(openPath(used).ok).toBe(true);
  expect(carriesOf(term, used).map(({ inSheet }) => inSheet)).toEqual([true, true]);
});
