import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { broken, bruteBest, type Case, earliness, scoreOf } from "./brute.oracle.ts";
import { holds, schedule } from "./schedule.ts";
import type { Task } from "./types.ts";

const task = (halves: number, more: Partial<Task> = {}): Task => ({
  halves,
  sitting: false,
  after: [],
  release: 0,
  due: 9,
  ...more,
});

const solved = (tasks: readonly Task[], room: readonly number[], own = room.length) =>
  schedule(tasks, { room, own });

/** "0:2 1:1" is task 0 two halves, then task 1 one, a text a week. */
const drawn = (tasks: readonly Task[], room: readonly number[], own = room.length) =>
  room.map((_, week) =>
    solved(tasks, room, own)
      .portions.filter((portion) => portion.week === week)
      .map((portion) => `${portion.task}:${portion.halves}`)
      .join(" "),
  );

const weeksOf = (least: number) => fc.array(fc.nat(4), { minLength: least, maxLength: 4 });

const anyTask = (place: number) =>
  fc.record({
    halves: fc.integer({ min: 1, max: 3 }),
    sitting: fc.boolean(),
    after: fc.subarray(Array.from({ length: place }, (_, i) => i)),
    release: fc.nat(2),
    due: fc.nat(3),
  });

const anyCase: fc.Arbitrary<Case> = fc
  .integer({ min: 1, max: 4 })
  .chain((n) =>
    fc.record({
      tasks: fc.tuple(...Array.from({ length: n }, (_, i) => anyTask(i))),
      room: weeksOf(1),
      own: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map((small) => ({ ...small, own: Math.min(small.own, small.room.length) }));

const settings = { seed: 20261125, numRuns: 250 };

describe("of every schedule there is", () => {
  it("finds the best, on 250 small cases", () => {
    fc.assert(
      fc.property(anyCase, (small) => {
        const { portions, finish, proven } = schedule(small.tasks, small);
        const best = bruteBest(small);
        expect(broken(small, portions)).toEqual([]);
        expect(scoreOf(small, finish)).toEqual(best.score);
        expect(proven).toBe(true);
        if (small.tasks.every(({ sitting }) => !sitting))
          expect(earliness(small, portions)).toEqual(best.early);
      }),
      settings,
    );
  });

  it("knows whether all of it fits, as trying everything does", () => {
    fc.assert(
      fc.property(anyCase, (small) => {
        const { score } = bruteBest(small);
        const out = score.slice(0, small.tasks.length).includes(1);
        expect(holds(small.tasks, small.room)).toBe(!out);
        const after = score[small.tasks.length] === 1;
        expect(schedule(small.tasks, small).fits).toBe(!out && !after);
      }),
      settings,
    );
  });

  it("never puts more into a week than it holds, nor before its time, on large cases", () => {
    const large = fc.record({
      tasks: fc.array(anyTask(0), { maxLength: 40 }),
      room: fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(large, ({ tasks, room }) => {
        const { portions } = solved(tasks, room);
        expect(broken({ tasks, room, own: room.length }, portions)).toEqual([]);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("work", () => {
  it("moves later and is not squeezed", () => {
    expect(drawn([task(6)], [4, 0, 4])).toEqual(["0:4", "", "0:2"]);
  });

  it("of the first task of the list ends soonest", () => {
    expect(drawn([task(3), task(2)], [4, 4])).toEqual(["0:3 1:1", "1:1"]);
  });

  it("waits for what comes before it, the same week at the soonest", () => {
    expect(drawn([task(3), task(2, { after: [0] })], [2, 2, 2])).toEqual(["0:2", "0:1 1:1", "1:1"]);
  });

  it("waits for its first week", () => {
    expect(drawn([task(2, { release: 1 }), task(1)], [4, 4])).toEqual(["1:1", "0:2"]);
  });

  it("of one sitting waits for a week that holds it, and the rest goes round it", () => {
    expect(drawn([task(3, { sitting: true }), task(3)], [2, 4, 2])).toEqual(["1:2", "0:3 1:1", ""]);
  });

  it("that is due sooner goes first, though it is later in the list", () => {
    expect(drawn([task(2, { due: 3 }), task(2, { due: 0 })], [2, 2])).toEqual(["1:2", "0:2"]);
  });

  it("of the soonest due week is the first to be on time", () => {
    const tasks = [task(4, { due: 1 }), task(2, { due: 0 })];
    expect(drawn(tasks, [2, 2, 2])).toEqual(["1:2", "0:2", "0:2"]);
  });

  it("due in the plan's last week does not push another past it", () => {
    const tasks = [task(2, { due: 5, sitting: true }), task(2, { due: 1 })];
    expect(drawn(tasks, [2, 2, 2], 2)).toEqual(["0:2", "1:2", ""]);
  });
});

describe("what does not fit", () => {
  it("is left out last in the list, with what waits for it, and said", () => {
    const found = solved([task(2), task(9), task(1, { after: [1] }), task(2)], [2, 3]);
    expect(found.finish).toEqual([0, null, null, 1]);
    expect(found.fits).toBe(false);
  });

  it("in the plan's own weeks goes on after them, and is said", () => {
    const found = solved([task(4)], [2, 2, 2], 1);
    expect(found).toMatchObject({ finish: [1], fits: false });
    expect(solved([task(4)], [2, 2, 2], 2).fits).toBe(true);
  });

  it("as a sitting that no week holds is left out", () => {
    expect(solved([task(5, { sitting: true })], [4, 4]).finish).toEqual([null]);
  });

  it("before its first week comes is left out", () => {
    expect(solved([task(1, { release: 2 })], [4, 4]).finish).toEqual([null]);
  });

  it("is nothing where there is nothing to do", () => {
    expect(solved([], [1])).toEqual({ portions: [], finish: [], fits: true, proven: true });
  });
});

describe("a search for sittings", () => {
  const three = (n: number) => Array.from({ length: n }, () => task(3, { sitting: true }));

  it("that is cut short says that nothing better was ruled out", () => {
    const found = solved(
      [...three(10), task(1)],
      Array.from({ length: 9 }, () => 5),
    );
    expect(found.proven).toBe(false);
    expect(broken({ tasks: three(10), room: Array(9).fill(5), own: 9 }, found.portions)).toEqual(
      [],
    );
  });

  it("that comes to its end says so", () => {
    expect(solved(three(4), [5, 5, 5, 5]).proven).toBe(true);
    expect(solved(three(4), [5, 5, 5]).finish).toEqual([0, 1, 2, null]);
  });
});

it.each([
  ["halves", task(0), "halves must be a whole number from 1, got 0"],
  ["halves", task(1.5), "halves must be a whole number from 1, got 1.5"],
  ["release", task(1, { release: -1 }), "release must be a week from 0, got -1"],
  ["release", task(1, { release: 0.5 }), "release must be a week from 0, got 0.5"],
  ["after", task(1, { after: [0] }), "after must name tasks before place 0, got 0"],
  ["after", task(1, { after: [-1] }), "after must name tasks before place 0, got -1"],
])("refuses %s that no task has", (_, wrong, said) => {
  expect(() => solved([wrong], [4])).toThrow(new RangeError(said));
});

it("names every place that a task may not come after", () => {
  const wrong = [task(1), task(1, { after: [0, 1] })];
  const said = "after must name tasks before place 1, got 0, 1";
  expect(() => solved(wrong, [4])).toThrow(new RangeError(said));
});
