import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { ENJOYMENTS } from "#dossier/path/terms.ts";
import { aspectEnjoyed, aspectTable } from "#facts/path/aspects.ts";
import { lanes } from "#facts/path/lanes.ts";
import { fitOf, tastesOf } from "./lane-fit.ts";
import { bestFit, compareLanes, filterLanes, LANE_FILTERS, laneGroups } from "./lane-views.ts";
import { lanesAnswer } from "./lanes.ts";
import { lanesAnswerSchema } from "./lanes-schema.ts";

const today = "2026-11-25";
const read = (sheet: Sheet, rest: Partial<PathDocument> = {}) => {
  const answer = lanesAnswer({ version: 1, sheet, ...rest }, { today });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const lane = (sheet: Sheet, id: string) => read(sheet).lanes.find((each) => each.id === id);

const resident = { stage: "in_residency", status: "us_citizen_or_lpr" } as const;

describe("a fellow", () => {
  it("is taken as one who finished residency, and not as a resident", () => {
    const [fellow, finished, resident] = (
      ["in_fellowship", "completed_residency", "in_residency"] as const
    ).map((stage) =>
      read({ stage, status: "us_citizen_or_lpr" }).lanes.map(({ id, eligibility }) => [
        id,
        eligibility.verdict,
        eligibility.reason,
      ]),
    );
    expect(fellow).toEqual(finished);
    expect(fellow).not.toEqual(resident);
  });
});

describe("order", () => {
  it("closed lanes stay closed and last, however well they fit", () => {
    const writing = { aspect: "writing" };
    const alone = { aspect: "alone" };
    const { lanes: all } = read({ ...resident, liked: [writing, alone] });
    expect(all.slice(-2).map(({ id }) => id)).toEqual(["med_legal", "utilization_review"]);
    expect(all.at(-2)?.fit?.points).toBe(4);
  });

  it("open ones come by fit", () => {
    const { lanes: all } = read({ ...resident, liked: [{ aspect: "teaching" }] });
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
  const all = read(resident).lanes;

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

  it("groups hold every lane once, from open to closed, the better fit first", () => {
    const liked = [{ aspect: "writing" }];
    const { lanes: fitted } = read({ ...resident, liked });
    const groups = laneGroups(fitted);
    expect(groups.map(({ verdict }) => verdict)).toEqual([
      "open",
      "open_with_conditions",
      "closed",
    ]);
    expect(groups.flatMap((group) => group.lanes)).toEqual(fitted);
    for (const { lanes: some } of groups) {
      const fits = some.map(({ fit }) => fit?.points ?? 0);
      expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    }
  });

  it("the best fit is a lane that is open, however well a closed one fits, and none where nothing was said", () => {
    const sheet = { liked: [{ aspect: "writing" }], hated: [{ aspect: "team" }] };
    const fits = (of: Sheet) => read({ ...sheet, ...of });
    expect(bestFit(fits(resident).lanes)?.eligibility.verdict).toMatch(/^open/);
    const j1 = fits({ stage: "board_certified", status: "j1_physician" });
    expect(bestFit(j1.lanes)).toBeNull();
    expect(bestFit(fits({}).lanes)?.fit?.points).toBeGreaterThan(0);
    expect(bestFit(all)).toBeNull();
  });

  it("compares in the order asked", () => {
    const compared = compareLanes(all, ["consulting", "nobody", "med_legal"]);
    expect(compared.map(({ id, moves }) => [id, moves.inside, moves.outside])).toEqual([
      ["consulting", 2, 1],
      ["med_legal", 0, 0],
    ]);
  });
});
