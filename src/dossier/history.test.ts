import fc from "fast-check";
import { expect, it } from "vitest";
import { type History, MOST_STEPS, noHistory, record, redo, undo } from "./history.ts";

interface Doc {
  readonly fields: Readonly<Record<string, number>>;
}

const write = (doc: Doc, name: string, value: number): Doc => ({
  fields: { ...doc.fields, [name]: value },
});

/** Writes one after the other, each a step of its own. */
function written(writes: readonly (readonly [string, number])[]): { all: Doc[]; history: History } {
  const all: Doc[] = [{ fields: {} }];
  let history = noHistory;
  for (const [i, [name, value]] of writes.entries()) {
    const before = all[i] ?? { fields: {} };
    const after = write(before, name, value);
    history = record(history, { before, after, label: name, at: i * 10_000 });
    all.push(after);
  }
  return { all, history };
}

const writes = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 5 })), {
  maxLength: 30,
});

it("undoing everything and redoing everything comes back to the same documents", () => {
  fc.assert(
    fc.property(writes, (some) => {
      const { all, history } = written(some);
      let at = { document: all.at(-1) ?? { fields: {} }, history };
      const seen = [at.document];
      for (
        let moved = undo(at.document, at.history);
        moved;
        moved = undo(at.document, at.history)
      ) {
        at = moved;
        seen.push(at.document);
      }
      expect(at.document).toEqual({ fields: {} });
      for (const expected of seen.toReversed().slice(1)) {
        const moved = redo(at.document, at.history);
        expect(moved?.document).toEqual(expected);
        if (moved) at = moved;
      }
      expect(redo(at.document, at.history)).toBeNull();
      expect(at.history.past).toEqual(history.past);
    }),
    { seed: 1 },
  );
});

it("a hundred steps are kept, and the oldest goes first", () => {
  const { history } = written(Array.from({ length: 130 }, (_, i) => ["a", i] as const));
  expect(history.past).toHaveLength(MOST_STEPS);
  expect(history.past[0]?.patch[0]?.after).toBe(30);
});

it("typing on in one field is one step; after a pause it is another", () => {
  const typed = (times: readonly number[]) => {
    let history = noHistory;
    let doc: Doc = { fields: {} };
    for (const [i, at] of times.entries()) {
      const after = write(doc, "score", i + 1);
      history = record(history, { before: doc, after, label: "score", at });
      doc = after;
    }
    return { history, doc };
  };
  expect(typed([0, 400, 900]).history.past).toHaveLength(1);
  const paused = typed([0, 400, 5000]);
  expect(paused.history.past).toHaveLength(2);
  expect(undo(paused.doc, paused.history)?.document).toEqual({ fields: { score: 2 } });
});

it("a change that changes nothing is no step, and a new change ends what could be redone", () => {
  const { all, history } = written([["a", 1]]);
  const doc = all[1] ?? { fields: {} };
  expect(record(history, { before: doc, after: { ...doc }, label: "a", at: 0 })).toBe(history);
  const back = undo(doc, history);
  const again = record(back?.history ?? noHistory, {
    before: { fields: {} },
    after: write({ fields: {} }, "b", 2),
    label: "b",
    at: 0,
  });
  expect(again.future).toEqual([]);
});

it("letters typed one after the other are one step, also where the first one made the place of the others", () => {
  interface Nested {
    readonly sheet?: { readonly words?: string };
  }
  const typed: readonly Nested[] = [
    {},
    ...["q", "qu", "qua"].map((words) => ({ sheet: { words } })),
  ];
  const history = typed.reduce(
    (so, after, i) =>
      i === 0 ? so : record(so, { before: typed[i - 1] ?? {}, after, label: "Words", at: i * 100 }),
    noHistory,
  );
  expect(history.past).toHaveLength(1);
  const back = undo<Nested>({ sheet: { words: "qua" } }, history);
  expect(back?.document).toEqual({});
  expect(back && redo(back.document, back.history)?.document).toEqual({ sheet: { words: "qua" } });
});
