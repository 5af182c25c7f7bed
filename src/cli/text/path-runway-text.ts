/** The runway in words: when the money runs out, what would change it, and what it rests on. */
import { count, dollars } from "#answers/number-words.ts";
import type { RunwayAnswer, RunwayLever } from "#answers/path/runway-schema.ts";
import { lastsSentence } from "#answers/path/runway-sentence.ts";
import {
  fieldName,
  firstNotes,
  heldSentence,
  inputValue,
  leverName,
  leverSentence,
  monthName,
  paymentSentence,
  ruinSteps,
} from "#answers/path/runway-words.ts";
import { datedText } from "./path-rules-text.ts";
import { section, table, wrap } from "./table.ts";

const INDENT = "  ";
const line = (text: string): string => wrap(text, INDENT);

export const runwayText = (answer: RunwayAnswer): string =>
  [
    headText(answer),
    section("Not known", missingText(answer)),
    section("What is left, in simulated paths", fanText(answer)),
    section("What would change it, under the same luck", answer.levers.map(leverText).join("")),
    section("Counted", answer.inputs.map(inputText).join("")),
    section("Our assumptions", assumptionsText(answer)),
    section("Read this too", answer.notes.map((note) => noteText(note, answer.sources)).join("")),
  ].join("");

function headText(answer: RunwayAnswer): string {
  const { runsOut, payEnds, held, firstIncome } = answer;
  const pay = payEnds === null ? "" : payText(payEnds);
  const income =
    firstIncome === null
      ? "No income after that is counted."
      : `First income ${firstIncome.low} to ${firstIncome.high} months later (${firstIncome.name}; the article author's estimate), ${dollars(firstIncome.monthly)} a month.`;
  return [
    wrap(lastsSentence(answer)),
    runsOut === null ? "" : wrap(ruinSteps(runsOut)),
    wrap(`${pay}${income}`),
    wrap(heldSentence(held)),
    ...[...firstNotes(answer), paymentSentence(answer) ?? []].flat().map((text) => wrap(text)),
  ].join("");
}

const payText = ({ month, calendar }: NonNullable<RunwayAnswer["payEnds"]>): string =>
  month === 0 ? "No pay is left. " : `Your pay ends in ${monthName(calendar)}. `;

const BLOCKS: Readonly<Record<RunwayAnswer["missing"][number]["blocks"], string>> = {
  fan: "without it there is no fan",
  income: "without it no income after your pay is counted",
  moonlight: "without it moonlighting is not worked out",
  target: "without it nothing is held against a target",
};

const missingText = ({ missing }: RunwayAnswer): string =>
  missing
    .map(({ pointer, blocks }) => line(`${fieldName(pointer)} (${pointer}): ${BLOCKS[blocks]}.`))
    .join("");

const SHOWN = new Set([0, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120]);

function fanText({ fan }: RunwayAnswer): string {
  if (fan === null) return "";
  const rows = fan.filter(({ month }) => SHOWN.has(month));
  return table(rows, [
    { title: "Month", width: 5, right: true, cell: ({ month }) => count(month) },
    { title: "1 of 10 below", width: 14, right: true, cell: ({ p10 }) => dollars(p10) },
    { title: "middle", width: 12, right: true, cell: ({ p50 }) => dollars(p50) },
    { title: "1 of 10 above", width: 14, right: true, cell: ({ p90 }) => dollars(p90) },
  ]);
}

function leverText(lever: RunwayLever): string {
  const guard = lever.guard === null ? "" : " Its guard comes first: elective path guards.";
  return line(`${leverName(lever)}: ${leverSentence(lever)}${guard}`);
}

const inputText = (input: RunwayAnswer["inputs"][number]): string =>
  line(
    `${fieldName(input.pointer)}: ${inputValue(input)} (${input.from === "yours" ? "yours" : "worked out from yours"})`,
  );

const assumptionsText = ({ assumptions }: RunwayAnswer): string =>
  assumptions.map(({ text }) => line(text)).join("");

function noteText(note: RunwayAnswer["notes"][number], names: RunwayAnswer["sources"]): string {
  const who = note.sources.map((id) => names[id] ?? id);
  const by = note.basis === "practice_judgement" ? "our judgment" : who.join("; ");
  return line(`${note.text} [${by}; ${datedText(note)}]`);
}
