/** What the points of the triage do to many people at once; the numbers of the page on method are from `bench/triage.ts`. */
import { expect, it } from "vitest";
import { triageAnswer } from "#answers/path/triage.ts";
import { stream } from "#core/random.ts";
import { HYPOTHESES, type Hypothesis, TRIAGE } from "#facts/path/triage.ts";
import { anybody, contradicting, type Given, pointed, torn } from "./random-triage.ts";

const PEOPLE = 1500;

function ask(triage: Given) {
  const answer = triageAnswer({ version: 1, triage }, { today: "2026-11-25" });
  if (!answer.ok) throw new Error("the triage always answers");
  return answer.value;
}

/** Of so many people, the share of each verdict. */
function sharesOf(draw: ReturnType<typeof anybody>, people = PEOPLE): Record<string, number> {
  const random = stream(11, "people");
  const counts: Record<string, number> = {};
  for (let at = 0; at < people; at++) {
    const { verdict } = ask(draw(random));
    counts[verdict] = (counts[verdict] ?? 0) + 1 / people;
  }
  return counts;
}

it("of people who answer at random most get no verdict, and no verdict comes far more often than the others", () => {
  const shares = sharesOf(anybody());
  expect(shares.not_enough_evidence).toBeGreaterThan(2 / 3);
  for (const id of HYPOTHESES) {
    expect(shares[id], id).toBeGreaterThan(0.02);
    expect(shares[id], id).toBeLessThan(0.11);
  }
  // What is hardest to take back is the rarest.
  for (const id of HYPOTHESES)
    if (id !== "clinical_medicine")
      expect(shares[id], id).toBeGreaterThan(shares.clinical_medicine ?? 1);
});

it("none has far heavier questions than the others, or a sum that drifts upward by itself", () => {
  const reach = (id: Hypothesis) =>
    TRIAGE.questions.map(({ answers }) => answers.map(({ weights }) => weights[id] ?? 0));
  const heaviest = (id: Hypothesis) =>
    reach(id).reduce((sum, points) => sum + Math.max(0, ...points), 0);
  const drift = (id: Hypothesis) =>
    reach(id).reduce(
      (sum, points) => sum + points.reduce((all, each) => all + each, 0) / (points.length + 1),
      0,
    );
  const most = HYPOTHESES.map(heaviest);
  expect(Math.max(...most) - Math.min(...most)).toBeLessThanOrEqual(3);
  for (const id of HYPOTHESES) {
    expect(drift(id), id).toBeGreaterThan(-0.5);
    expect(drift(id), id).toBeLessThan(1.5);
  }
});

it.each(HYPOTHESES)(
  "someone whose answers all point to %s is told so, and it is not close",
  (id) => {
    const all = ask(pointed(id)(stream(1)));
    expect([all.verdict, all.close]).toEqual([id, []]);
  },
);

it.each(HYPOTHESES)("nine in ten of whose answers one in five is anybody's are told %s", (id) => {
  const shares = sharesOf(pointed(id, 0.2), 400);
  expect(shares[id]).toBeGreaterThan(0.9);
  for (const other of HYPOTHESES) if (other !== id) expect(shares[other] ?? 0).toBeLessThan(0.01);
});

it.each(HYPOTHESES)("answers that speak for %s and against it in turn do not point to it", (id) => {
  const random = stream(3, id);
  for (let at = 0; at < 50; at++) expect(ask(contradicting(id)(random)).verdict).not.toBe(id);
});

it.each([
  ["program", "exhaustion"],
  ["program", "specialty"],
  ["clinical_medicine", "exhaustion"],
] as const)(
  "someone torn between %s and %s is told that it is close more often than not",
  (a, b) => {
    const random = stream(5, a, b);
    let [verdicts, close] = [0, 0];
    for (let at = 0; at < 300; at++) {
      const answer = ask(torn(a, b)(random));
      expect([a, b, "not_enough_evidence"]).toContain(answer.verdict);
      if (answer.verdict === "not_enough_evidence") continue;
      verdicts++;
      if (answer.close.length > 0) close++;
    }
    expect(verdicts).toBeGreaterThan(100);
    expect(close / verdicts).toBeGreaterThan(0.5);
  },
);
