import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answers, type EvidenceModel, weigh } from "./evidence.ts";

type Why = "rain" | "leak";

const wet: EvidenceModel<Why> = {
  doubt: 30,
  thresholds: [
    { id: "rain", points: 4, support: 2, lead: 2 },
    { id: "leak", points: 3, support: 1, lead: -1 },
  ],
  strengths: [
    { id: "some", from: 2 },
    { id: "clear", from: 4 },
  ],
  questions: [
    {
      id: "sky",
      asked: true,
      answers: [
        { id: "dark", weights: { rain: 2 } },
        { id: "blue", weights: { rain: -3, leak: 1 } },
      ],
    },
    {
      id: "street",
      asked: true,
      answers: [
        { id: "wet", weights: { rain: 3, leak: -1 } },
        { id: "dry", weights: { rain: -1, leak: 2 } },
      ],
    },
    { id: "gauge", asked: false, answers: [{ id: "high", weights: { rain: 4, leak: 3 } }] },
  ],
};

it("without answers nothing is said, and what is lacking is", () => {
  expect(weigh(wet, {})).toEqual({
    verdict: null,
    close: [],
    weighed: [
      {
        id: "rain",
        for: 0,
        against: 0,
        sum: 0,
        strength: null,
        support: 0,
        lacks: { points: 4, answers: 2 },
        spoke: [],
      },
      {
        id: "leak",
        for: 0,
        against: 0,
        sum: 0,
        strength: null,
        support: 0,
        lacks: { points: 3, answers: 1 },
        spoke: [],
      },
    ],
    changes: [],
  });
});

it("says what spoke, how strongly, and which one answer would change it", () => {
  const { verdict, weighed, changes } = weigh(wet, { sky: "dark", street: "wet" });
  expect(verdict).toBe("rain");
  expect(weighed[0]).toEqual({
    id: "rain",
    for: 5,
    against: 0,
    sum: 5,
    strength: "clear",
    support: 2,
    lacks: { points: 0, answers: 0 },
    spoke: [
      { question: "street", answer: "wet", points: 3 },
      { question: "sky", answer: "dark", points: 2 },
    ],
  });
  expect(weighed[1]).toMatchObject({ for: 0, against: -1, sum: -1, strength: null, support: 0 });
  expect(weighed[1]?.lacks).toEqual({ points: 5, answers: 1 });
  expect(changes).toEqual([
    { question: "sky", from: "dark", to: "blue", verdict: null },
    { question: "sky", from: "dark", to: null, verdict: null },
    { question: "street", from: "wet", to: "dry", verdict: null },
    { question: "street", from: "wet", to: null, verdict: null },
  ]);
});

it("an answer given is also a change, with the verdict that it would bring", () => {
  const { verdict, changes } = weigh(wet, { sky: "blue" });
  expect(verdict).toBeNull();
  expect(changes).toEqual([{ question: "street", from: null, to: "dry", verdict: "leak" }]);
});

it("what is worked out moves the sum, is no supporting answer and no change that can be made", () => {
  const { verdict, weighed, changes } = weigh(wet, { gauge: "high" });
  expect(verdict).toBeNull();
  expect(weighed[0]).toMatchObject({ sum: 4, strength: "clear", support: 0 });
  expect(weighed[0]?.lacks).toEqual({ points: 1, answers: 2 });
  expect(weighed[1]?.lacks).toEqual({ points: 0, answers: 1 });
  expect(changes.map(({ question }) => question)).not.toContain("gauge");
});

it("for stands before against, and both are summed apart", () => {
  const mixed = weigh(wet, { sky: "dark", street: "dry" }).weighed[0];
  expect(mixed).toMatchObject({ for: 2, against: -1, sum: 1, strength: null, support: 1 });
  expect(mixed?.spoke.map(({ points }) => points)).toEqual([2, -1]);
});

it("a sum at the threshold of a strength has its name", () => {
  expect(weigh(wet, { sky: "dark" }).weighed[0]).toMatchObject({ sum: 2, strength: "some" });
});

it.each<[string, Answers]>([
  ["a question it does not have", { moon: "full" }],
  ["an answer it does not have", { sky: "green" }],
])("%s speaks for nothing", (_, answers) => {
  expect(weigh(wet, answers)).toEqual(weigh(wet, {}));
});

/** Three explanations, six questions of three answers each, the last one worked out. */
const IDS = ["a", "b", "c"] as const;
type Id = (typeof IDS)[number];
const somePoints = fc.integer({ min: -3, max: 3 });
const someWeights = fc.record(
  { a: somePoints, b: somePoints, c: somePoints },
  { requiredKeys: [] },
);
const someModel = fc
  .record({
    weights: fc.array(someWeights, { minLength: 18, maxLength: 18 }),
    points: fc.integer({ min: 1, max: 6 }),
    support: fc.integer({ min: 0, max: 3 }),
    leads: fc.constantFrom<readonly [number, number, number]>([2, 2, -1], [1, 1, 1], [3, 3, -2]),
  })
  .map(
    ({ weights, points, support, leads }): EvidenceModel<Id> => ({
      thresholds: IDS.map((id, i) => ({ id, points, support, lead: leads[i] ?? 1 })),
      strengths: [{ id: "some", from: 2 }],
      doubt: 30,
      questions: Array.from({ length: 6 }, (_, q) => ({
        id: `q${q}`,
        asked: q < 5,
        answers: [0, 1, 2].map((a) => ({ id: `a${a}`, weights: weights[3 * q + a] ?? {} })),
      })),
    }),
  );
const someAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom("q0", "q1", "q2", "q3", "q4", "q5"),
  fc.constantFrom("a0", "a1", "a2"),
);

/** A model whose one answer speaks for `id` by one more point, and for nothing else. */
const raised = (model: EvidenceModel<Id>, question: string, id: Id): EvidenceModel<Id> => ({
  ...model,
  questions: model.questions.map((q) =>
    q.id !== question
      ? q
      : {
          ...q,
          answers: q.answers.map((a) => ({
            ...a,
            weights: { ...a.weights, [id]: (a.weights[id] ?? 0) + 1 },
          })),
        },
  ),
});

it("more evidence for one explanation never lowers it and never takes the verdict from it", () => {
  fc.assert(
    fc.property(someModel, someAnswers, fc.constantFrom(...IDS), (model, answers, id) => {
      const of = (m: EvidenceModel<Id>) => {
        const { verdict, weighed } = weigh(m, answers);
        return { verdict, own: weighed.find((each) => each.id === id) };
      };
      const before = of(model);
      for (const question of Object.keys(answers)) {
        const after = of(raised(model, question, id));
        expect(after.own?.sum).toBe((before.own?.sum ?? 0) + 1);
        expect(after.own?.lacks.points).toBeLessThanOrEqual(before.own?.lacks.points ?? 0);
        if (before.verdict === id) expect(after.verdict).toBe(id);
        if (before.verdict !== null && before.verdict !== id)
          expect([before.verdict, null, id]).toContain(after.verdict);
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});

it("never two verdicts: the order of the explanations decides nothing", () => {
  fc.assert(
    fc.property(someModel, someAnswers, (model, answers) => {
      const turned = { ...model, thresholds: model.thresholds.toReversed() };
      expect(weigh(turned, answers).verdict).toBe(weigh(model, answers).verdict);
    }),
    { seed: 4, numRuns: 500 },
  );
});

it("every change named is true, and nothing else one answer away is another verdict", () => {
  fc.assert(
    fc.property(someModel, someAnswers, (model, answers) => {
      const { verdict, changes } = weigh(model, answers);
      const named = new Map(changes.map((c) => [`${c.question} ${c.to}`, c.verdict]));
      for (const question of ["q0", "q1", "q2", "q3", "q4"])
        for (const to of ["a0", "a1", "a2", null]) {
          const { [question]: _, ...rest } = answers;
          const other = weigh(model, to === null ? rest : { ...rest, [question]: to }).verdict;
          expect(named.get(`${question} ${to}`)).toBe(other === verdict ? undefined : other);
        }
    }),
    { seed: 5, numRuns: 100 },
  );
});

/** Each weight as far off as `off` says of its question, its answer and what it speaks for. */
const shifted = (model: EvidenceModel<Id>, off: (id: Id) => number): EvidenceModel<Id> => ({
  ...model,
  questions: model.questions.map((q) => ({
    ...q,
    answers: q.answers.map((answer) => ({
      ...answer,
      weights: Object.fromEntries(
        IDS.map((id) => [id, (answer.weights[id] ?? 0) * (1 + off(id) / 100)]),
      ),
    })),
  })),
});

it("no weights within the doubt give a verdict that is not named as close", () => {
  const someShift = fc.infiniteStream(fc.integer({ min: -30, max: 30 }));
  fc.assert(
    fc.property(someModel, someAnswers, someShift, (model, answers, shifts) => {
      const { verdict, close } = weigh(model, answers);
      for (let run = 0; run < 4; run++) {
        const off = weigh(
          shifted(model, () => shifts.next().value ?? 0),
          answers,
        ).verdict;
        expect([verdict, ...close]).toContain(off);
      }
    }),
    { seed: 6, numRuns: 80 },
  );
});

it("every verdict named as close is had with some weights within the doubt", () => {
  let seen = 0;
  /** All that speaks for one as strong as can be, all that speaks for the others as weak. */
  const bent = (model: EvidenceModel<Id>, way: (id: Id) => number): EvidenceModel<Id> => ({
    ...model,
    questions: model.questions.map((q) => ({
      ...q,
      answers: q.answers.map((answer) => ({
        ...answer,
        weights: Object.fromEntries(
          IDS.map((id) => {
            const points = answer.weights[id] ?? 0;
            return [id, points + way(id) * 0.3001 * Math.abs(points)];
          }),
        ),
      })),
    })),
  });
  fc.assert(
    fc.property(someModel, someAnswers, (model, answers) => {
      const { verdict, close } = weigh(model, answers);
      for (const other of close) {
        seen++;
        const ways =
          other === null
            ? IDS.map((up) => (id: Id) => (id === verdict ? -1 : id === up ? 1 : -1))
            : [(id: Id) => (id === other ? 1 : -1)];
        const had = ways.map((way) => weigh(bent(model, way), answers).verdict);
        // Where none is named the verdict is lost at one of these ends, to none or to another.
        if (other === null) expect(had.some((each) => each !== verdict)).toBe(true);
        else expect(had).toEqual([other]);
      }
    }),
    { seed: 7, numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(50);
});
