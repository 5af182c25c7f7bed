/**
 * What the points of the triage do: `npx tsx bench/triage.ts [seed]`. 20,000 people who answer at random, and
 * 2,000 of each kind whose answers point somewhere: how often each verdict, how often one other answer turns it,
 * how often points up to the doubt off do, and how often the triage itself says that it is close.
 */
import { TRIAGE_MODEL } from "#answers/path/triage-evidence.ts";
import { type Stream, stream } from "#core/random.ts";
import { type EvidenceModel, weigh } from "#engines/rules/evidence.ts";
import { HYPOTHESES, type Hypothesis } from "#facts/path/triage.ts";
import { anybody, contradicting, type Given, pointed, torn } from "../test/random-triage.ts";

const seed = Number(process.argv[2] ?? 1);
const MODELS = 200;
const TRIES = 5;

/** Every weight of the model off by its own share, up to the doubt. */
function off(model: EvidenceModel<Hypothesis>, random: Stream): EvidenceModel<Hypothesis> {
  const share = () => 1 + (model.doubt / 100) * (2 * random.uniform() - 1);
  const questions = model.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({
      ...answer,
      weights: Object.fromEntries(
        HYPOTHESES.map((id) => [id, (answer.weights[id] ?? 0) * share()]),
      ),
    })),
  }));
  return { ...model, questions };
}

const models = Array.from({ length: MODELS }, (_, at) =>
  off(TRIAGE_MODEL, stream(seed, "off", at)),
);

interface Kind {
  readonly name: string;
  readonly people: number;
  readonly draw: (random: Stream) => Given;
}

function measure({ name, people, draw }: Kind) {
  const random = stream(seed, name);
  const shares = new Map<string, number>();
  const count = { turned: 0, ways: 0, off: 0, offOfVerdict: 0, verdicts: 0, close: 0, missed: 0 };
  for (let at = 0; at < people; at++) {
    const given = draw(random);
    const { verdict, close, changes } = weigh(TRIAGE_MODEL, given);
    shares.set(verdict ?? "none", (shares.get(verdict ?? "none") ?? 0) + 1);
    count.turned += changes.length;
    count.ways += TRIAGE_MODEL.questions.reduce((n, q) => n + (q.asked ? q.answers.length : 0), 0);
    if (verdict) count.verdicts++;
    if (verdict && close.length > 0) count.close++;
    for (let run = 0; run < TRIES; run++) {
      const found = weigh(models[(TRIES * at + run) % MODELS] ?? TRIAGE_MODEL, given).verdict;
      if (found === verdict) continue;
      count.off++;
      if (verdict) count.offOfVerdict++;
      if (!close.includes(found)) count.missed++;
    }
  }
  return { name, people, shares, count };
}

const percent = (part: number, of: number): string =>
  of === 0 ? "–" : `${((100 * part) / of).toFixed(1)}`;

function row({ name, people, shares, count }: ReturnType<typeof measure>): readonly string[] {
  const verdicts = [...HYPOTHESES, "none"].map((id) => percent(shares.get(id) ?? 0, people));
  return [
    name,
    ...verdicts,
    percent(count.turned, count.ways),
    percent(count.off, TRIES * people),
    percent(count.offOfVerdict, TRIES * count.verdicts),
    percent(count.close, count.verdicts),
    String(count.missed),
  ];
}

const kinds: readonly Kind[] = [
  { name: "anybody, some unanswered", people: 20_000, draw: anybody() },
  { name: "anybody, all answered", people: 20_000, draw: anybody(true) },
  ...HYPOTHESES.flatMap((id) => [
    { name: `all points to ${id}`, people: 2000, draw: pointed(id) },
    { name: `${id}, 1 answer in 5 anybody's`, people: 2000, draw: pointed(id, 0.2) },
    { name: `${id}, 1 answer in 2 anybody's`, people: 2000, draw: pointed(id, 0.5) },
    { name: `${id}, for and against in turn`, people: 2000, draw: contradicting(id) },
  ]),
  { name: "torn, program and exhaustion", people: 2000, draw: torn("program", "exhaustion") },
  { name: "torn, program and specialty", people: 2000, draw: torn("program", "specialty") },
  {
    name: "torn, clinical medicine and exhaustion",
    people: 2000,
    draw: torn("clinical_medicine", "exhaustion"),
  },
];

const titles = ["who, in %", "prog", "spec", "clin", "exh", "none"];
const more = ["1 answer", "points", "points, of verdicts", "said close", "not said"];
const rows = [[...titles, ...more], ...kinds.map((kind) => row(measure(kind)))];
for (const cells of rows)
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(42) : cell.padStart(8))).join(" "));
