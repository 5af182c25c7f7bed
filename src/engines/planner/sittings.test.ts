import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { broken, everyWay } from "./brute.oracle.ts";
import { MOST_TRIES, placed } from "./sittings.ts";
import type { Portion, Task } from "./types.ts";
import { agreed, earliestDue, type Window } from "./windows.ts";

const task = (halves: number, more: Partial<Task> = {}): Task => ({
  ...{ halves, sitting: false, after: [], release: 0, due: 0 },
  ...more,
});
const sitting = (halves: number, more: Partial<Task> = {}): Task =>
  task(halves, { sitting: true, ...more });
const window = (first: number, last: number): Window => ({ first, last });

interface Asked {
  readonly tasks: readonly Task[];
  readonly windows: readonly Window[];
  readonly room: readonly number[];
}

const solve = ({ tasks, windows, room }: Asked, tries = MOST_TRIES) => {
  const effort = { left: tries, cut: false };
  return { portions: placed(tasks, windows, { room, effort }), effort };
};

const drawn = (portions: readonly Portion[] | null) =>
  portions?.map(({ week, task: j, halves }) => `${week}/${j}:${halves}`).join(" ") ?? null;

const within = ({ windows }: Asked, portions: readonly Portion[]): boolean =>
  portions.every(({ week, task: j }) => {
    const { first, last } = windows[j] ?? window(0, -1);
    return first <= week && week <= last;
  });

/** Whether one of all schedules does everything within the windows. */
function bruteFinds(asked: Asked): boolean {
  const { tasks, room } = asked;
  const total = tasks.reduce((sum, { halves }) => sum + halves, 0);
  let found = false;
  everyWay({ tasks, room, own: room.length }, (portions) => {
    const done = portions.reduce((sum, { halves }) => sum + halves, 0);
    if (done === total && within(asked, portions)) found = true;
  });
  return found;
}

const tight = (weeks: number, place: number) =>
  fc.record({
    task: fc.record({
      halves: fc.integer({ min: 1, max: 4 }),
      sitting: fc.boolean(),
      after: fc.subarray(
        Array.from({ length: place }, (_, i) => i),
        { maxLength: Math.min(1, place) },
      ),
      release: fc.constant(0),
      due: fc.constant(0),
    }),
    first: fc.nat(weeks - 1),
    length: fc.nat(weeks),
  });

const anyAsked: fc.Arbitrary<Asked> = fc
  .record({ n: fc.integer({ min: 1, max: 4 }), weeks: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, weeks }) =>
    fc.record({
      room: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: weeks, maxLength: weeks }),
      all: fc.tuple(...Array.from({ length: n }, (_, i) => tight(weeks, i))),
    }),
  )
  .map(({ room, all }) => ({
    room,
    tasks: all.map((one) => one.task),
    windows: all.map(({ first, length }) =>
      window(first, Math.min(room.length - 1, first + length)),
    ),
  }));

describe("within windows", () => {
  it("a schedule is found when there is one, and only then, on 400 tight cases", () => {
    let there = 0;
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { portions, effort } = solve(asked);
        expect(portions !== null).toBe(bruteFinds(asked));
        expect(effort.cut).toBe(false);
        if (!portions) return;
        there += 1;
        expect(broken({ ...asked, own: 1 }, portions)).toEqual([]);
        expect(within(asked, portions)).toBe(true);
      }),
      { seed: 3, numRuns: 400 },
    );
    expect(there).toBeGreaterThan(100);
  });

  it("sittings are packed where taking them as they come does not", () => {
    const all = { room: [4, 4], windows: [window(0, 1), window(0, 1), window(0, 1)] };
    const packed = solve({ ...all, tasks: [task(2), sitting(3), sitting(3)] });
    expect(drawn(packed.portions)).toBe("0/1:3 0/0:1 1/0:1 1/2:3");
    expect(packed.effort.left).toBeLessThan(MOST_TRIES - 1);
  });

  it("a sitting goes to its last week where only that holds it", () => {
    const asked = { room: [3, 3, 3, 4], windows: [window(0, 3), window(0, 3), window(0, 3)] };
    const found = solve({ ...asked, tasks: [task(5), sitting(4), task(4)] });
    expect(drawn(found.portions)).toBe("0/0:3 1/0:2 1/2:1 2/2:3 3/1:4");
  });

  it("the tries are counted, and running out of them is said", () => {
    const asked = {
      tasks: [task(2), sitting(3), sitting(3)],
      windows: [window(0, 1), window(0, 1), window(0, 1)],
      room: [4, 4],
    };
    const used = MOST_TRIES - solve(asked).effort.left;
    expect(used).toBe(2);
    expect(solve(asked, used).portions).not.toBeNull();
    expect(solve(asked, used - 1)).toEqual({ portions: null, effort: { left: 0, cut: true } });
  });
});

describe("windows", () => {
  it("agree with the order of the tasks, both ways, over more than one step", () => {
    const chain = [task(1), task(1, { after: [0] }), task(1, { after: [1] })];
    const asked = [window(2, 9), window(0, 9), window(0, 4)];
    expect(agreed(chain, asked)).toEqual([window(2, 4), window(2, 4), window(2, 4)]);
  });

  it("of which one is empty are none", () => {
    expect(agreed([task(1)], [window(2, 1)])).toBeNull();
    expect(agreed([task(1)], [window(1, 1)])).toEqual([window(1, 1)]);
    const pair = [task(1), task(1, { after: [0] })];
    expect(agreed(pair, [window(3, 5), window(0, 2)])).toBeNull();
  });
});

describe("earliest due first", () => {
  const rule = (room: readonly number[], whole = false) => ({ room, whole });

  it("takes the sooner due, then the earlier in the list, and nothing twice", () => {
    const tasks = [task(2), task(1), task(1)];
    const windows = [window(1, 2), window(0, 2), window(0, 1)];
    expect(drawn(earliestDue(tasks, windows, rule([1, 2, 2])))).toBe("0/2:1 1/0:2 2/1:1");
    const equal = [window(0, 2), window(0, 2), window(0, 2)];
    expect(drawn(earliestDue(tasks, equal, rule([3, 0, 1])))).toBe("0/0:2 0/1:1 2/2:1");
    const waiting = [window(1, 1), window(0, 2), window(0, 2)];
    expect(drawn(earliestDue(tasks, waiting, rule([9, 9])))).toBe("0/1:1 0/2:1 1/0:2");
  });

  it("finds none when a last week passes, or the weeks end", () => {
    expect(earliestDue([task(3)], [window(0, 0)], rule([2, 9]))).toBeNull();
    expect(earliestDue([task(3)], [window(0, 5)], rule([2]))).toBeNull();
    expect(earliestDue([task(3)], [window(0, 1)], rule([2, 1]))).not.toBeNull();
    expect(earliestDue([], [], rule([2]))).toEqual([]);
  });

  it("keeps a sitting whole where it is told to, with what comes after it", () => {
    const tasks = [task(2), sitting(3), task(1, { after: [1] })];
    const windows = [window(0, 1), window(0, 1), window(0, 1)];
    expect(drawn(earliestDue(tasks, windows, rule([4, 4])))).toBe("0/0:2 0/1:2 1/1:1 1/2:1");
    expect(drawn(earliestDue(tasks, windows, rule([4, 4], true)))).toBe("0/0:2 1/1:3 1/2:1");
    expect(drawn(earliestDue(tasks, windows, rule([5, 1], true)))).toBe("0/0:2 0/1:3 1/2:1");
  });
});
