import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { ENJOYMENTS, STAGES } from "#dossier/path/terms.ts";
import { aspectEnjoyed, aspectTable } from "#facts/path/aspects.ts";
import { lanes } from "#facts/path/lanes.ts";
import { fitOf, tastesOf } from "./lane-fit.ts";
import { compareLanes, filterLanes, LANE_FILTERS } from "./lane-views.ts";
import { laneStage, lanesAnswer } from "./lanes.ts";
import { lanesAnswerSchema } from "./lanes-schema.ts";

const today = "2026-11-25";
const read = (sheet: Sheet, rest: Partial<PathDocument> = {}) => {
  const answer = lanesAnswer({ version: 1, sheet, ...rest }, { today });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const lane = (sheet: Sheet, id: string) => read(sheet).lanes.find((each) => each.id === id);

describe("eligibility", () => {
  it.each(STAGES)("every lane answers at stage %s, with a reason", (stage) => {
    const { lanes: all, counts } = read({ stage });
    expect(all).toHaveLength(15);
    for (const { eligibility, id, stages } of all) {
      expect(eligibility, id).toEqual(stages[laneStage(stage)]);
      expect(eligibility.verdict, id).not.toBe("unknown");
      expect(eligibility.reason?.length, id).toBeGreaterThan(5);
    }
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(15);
  });

  it("of a fellow is that of one who finished residency, and not that of a resident", () => {
    const [fellow, finished, resident] = (
      ["in_fellowship", "completed_residency", "in_residency"] as const
    ).map((stage) => read({ stage }).lanes.map((each) => [each.id, each.eligibility]));
    expect(fellow).toEqual(finished);
    expect(fellow).not.toEqual(resident);
  });

  it("is unknown for every lane where the stage is not said", () => {
    for (const { eligibility } of read({}).lanes)
      expect(eligibility).toEqual({ verdict: "unknown", reason: null, basis: null, sources: [] });
  });

  it("closed lanes stay closed and last, however well they fit", () => {
    const writing = { aspect: "writing" };
    const alone = { aspect: "alone" };
    const { lanes: all } = read({ stage: "in_residency", liked: [writing, alone] });
    expect(all.slice(-2).map(({ id }) => id)).toEqual(["med_legal", "utilization_review"]);
    expect(all.at(-2)?.fit?.points).toBe(4);
  });

  it("open ones come by fit", () => {
    const { lanes: all } = read({ stage: "in_residency", liked: [{ aspect: "teaching" }] });
    expect(all[0]?.id).toBe("medical_education");
  });
});

const aspectIds = aspectTable().aspects.map(({ id }) => id);
const side = fc.uniqueArray(fc.constantFrom(...aspectIds), { maxLength: 3 });
const sheets = fc.record({
  liked: side.map((ids) => ids.map((aspect) => ({ aspect }))),
  hated: side.map((ids) => ids.map((aspect) => ({ aspect }))),
  enjoys: fc.uniqueArray(fc.constantFrom(...ENJOYMENTS)),
});
const points = (sheet: Sheet, id: string) => fitOf(id, tastesOf(sheet))?.points ?? 0;

describe("fit", () => {
  it("a like that a lane serves never lowers its fit, and one more hate of it never raises it", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...aspectIds), (sheet, aspect) => {
        for (const { id } of lanes()) {
          const effect = aspectTable().aspects.find((a) => a.id === aspect)?.effects[id] ?? 0;
          const liking = points({ ...sheet, liked: [...sheet.liked, { aspect }] }, id);
          const hating = points({ ...sheet, hated: [...sheet.hated, { aspect }] }, id);
          if (effect >= 0) expect(liking).toBeGreaterThanOrEqual(points(sheet, id));
          if (effect >= 0) expect(hating).toBeLessThanOrEqual(points(sheet, id));
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("stays within its bounds, and the movers shown are two a side at most, strongest first", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { fit } of read(sheet).lanes) {
          if (!fit) continue;
          expect(Math.abs(fit.points)).toBeLessThanOrEqual(fit.most);
          for (const movers of [fit.likes, fit.hates]) {
            const moved = movers.map((m) => Math.abs(m.moved));
            expect(moved.length).toBeLessThanOrEqual(2);
            expect(moved).toEqual(moved.toSorted((a, b) => b - a));
            expect(moved).not.toContain(0);
          }
        }
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it("is not there when nothing was said that the table knows", () => {
    expect(lane({}, "consulting")?.fit).toBeNull();
    const own = { liked: [{ words: "the coffee" }], hated: [{ aspect: "other", words: "x" }] };
    expect(read(own).lanes.every(({ fit }) => fit === null)).toBe(true);
    expect(read(own).ownWords).toBe(2);
  });

  it("words of one's own move nothing beside what the table knows", () => {
    const liked = [{ aspect: "writing" }];
    const more = { liked: [...liked, { words: "quiet" }, { aspect: "other" }] };
    expect(lane(more, "consulting")?.fit).toEqual(lane({ liked }, "consulting")?.fit);
  });

  it("what is liked and enjoyed counts once", () => {
    expect(aspectEnjoyed("writing")).toBe("writing");
    const once = lane({ liked: [{ aspect: "writing" }] }, "medical_writing")?.fit;
    const both = { liked: [{ aspect: "writing" }], enjoys: ["writing" as const] };
    expect(lane(both, "medical_writing")?.fit).toEqual(once);
  });

  it("says the two likes and the two hates that moved it most", () => {
    const sheet: Sheet = {
      liked: [{ aspect: "team" }, { aspect: "writing" }],
      enjoys: ["explaining"],
      hated: [{ aspect: "meetings" }, { aspect: "nights" }, { aspect: "deadlines" }],
    };
    expect(lane(sheet, "medical_writing")?.fit).toEqual({
      points: -1 + 2 + 2 + 1 + 2 - 2,
      most: 12,
      likes: [
        { aspect: "writing", name: "Writing", from: "liked", moved: 2 },
        { aspect: "explaining", name: "Saying hard things simply", from: "enjoyed", moved: 2 },
      ],
      hates: [
        { aspect: "nights", name: "Nights and weekends on call", from: "hated", moved: 2 },
        { aspect: "deadlines", name: "Deadlines", from: "hated", moved: -2 },
      ],
    });
  });
});

it("what is no aspect and no lane is named, with what is near", () => {
  const document: PathDocument = {
    version: 1,
    sheet: { liked: [{ aspect: "writting" }] },
    lane: { lane: "consultng", opened: today },
  };
  const answer = lanesAnswer(document, { today });
  expect(answer.ok ? [] : answer.problems).toMatchObject([
    { code: "unknown-aspect", pointer: "/sheet/liked/0/aspect", accepted: "writing (near)" },
    { code: "unknown-lane", pointer: "/lane/lane", accepted: "consulting (near)" },
  ]);
});

it("a lane past its day of review says so, from that day on", () => {
  expect(read({}).lanes.some(({ overdue }) => overdue)).toBe(false);
  const later = lanesAnswer({ version: 1 }, { today: "2027-11-24" });
  expect(later.ok && later.value.lanes.every(({ overdue }) => overdue)).toBe(true);
});

it("is what the published schema says", () => {
  const answer = read({ stage: "in_residency", liked: [{ aspect: "data" }] });
  expect(lanesAnswerSchema.safeParse(answer).error).toBeUndefined();
});

describe("views", () => {
  const all = read({ stage: "in_residency" }).lanes;

  it.each(LANE_FILTERS)("the filter %s takes some away and not all", (name) => {
    const kept = filterLanes(all, { [name]: true });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all.length);
  });

  it("no filter takes nothing away, and two together are no wider than one", () => {
    expect(filterLanes(all, {})).toEqual(all);
    const both = filterLanes(all, { remote: true, payKnown: true });
    expect(both.map(({ id }) => id)).toEqual(["medical_writing", "clinical_ai_evaluation"]);
  });

  it("compares in the order asked", () => {
    const compared = compareLanes(all, ["consulting", "nobody", "med_legal"]);
    expect(compared.map(({ id, moves }) => [id, moves.inside, moves.outside])).toEqual([
      ["consulting", 2, 1],
      ["med_legal", 0, 0],
    ]);
  });
});
