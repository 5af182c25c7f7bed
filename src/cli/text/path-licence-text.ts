/** Licenses in words: what the state named asks for, then how the rest stand. */
import type { LicenceAnswer, LicenceState } from "#answers/path/licence-schema.ts";
import {
  askedText,
  confidence,
  examText,
  newest,
  noRows,
  sentence,
  shortVerdict,
  territories,
  verdictName,
  verify,
  withoutTraining,
} from "#answers/path/licence-words.ts";
import { datedText } from "./path-rules-text.ts";
import { section, table, wrap } from "./table.ts";

export function licenceText(answer: LicenceAnswer): string {
  const { about, doNote, here, states } = answer;
  const overdue = states.some((state) => state.overdue);
  return [
    wrap(sentence(answer)),
    wrap([...unsaidText(answer), verify].join(" ")),
    here ? section(here.name, hereText(here, answer)) : "",
    section("All of them", wrap(about) + table(states, COLUMNS)),
    section("Conditions and conflicts", states.flatMap(conditionText).join("")),
    wrap(`${territories.join(", ")}: ${noRows}`),
    doNote ? wrap(doNote) : "",
    overdue ? wrap("Some rows are past their date. Check them before you rely on them.") : "",
  ].join("");
}

function unsaidText({ years, graduate }: LicenceAnswer): readonly string[] {
  const missing = [years === null ? "sheet.yearsCredited" : "", graduate ? "" : "sheet.school"];
  const named = missing.filter(Boolean).join(" and ");
  return named === "" ? [] : [`${named} not said: nothing can be compared.`];
}

function hereText(state: LicenceState, { sources }: LicenceAnswer): string {
  const { asked, verdict, newestYear, exams } = state;
  const abroad = state.withoutUsTraining ? (state.withoutUsTrainingNote ?? withoutTraining) : "";
  const read = asked ? [`Asked for: ${askedText(asked)}.`, asked.note, confidence(asked)] : [];
  const by = state.sources.map((id) => sources[id] ?? id).join("; ");
  return wrap(
    [`${verdictName(verdict)}.`, ...read, abroad, examText(exams), newest(newestYear)]
      .filter(Boolean)
      .concat(`[${by}; ${datedText(state)}]`)
      .join(" "),
  );
}

/** The notes that go with the years asked of this school; where the school is not said, both. */
function conditionText({ name, asked, usCan, img }: LicenceState): readonly string[] {
  const notes = (asked ? [asked] : [usCan, img]).flatMap(({ note }) => note || []);
  return notes.length === 0 ? [] : [wrap(`- ${name}: ${[...new Set(notes)].join(" ")}`, "  ")];
}

const shortYears = ({ asked }: LicenceState): string =>
  asked ? askedText(asked).replace(/ years?/, "") : "not known";

const COLUMNS = [
  { title: "State", width: 22, cell: ({ name }: LicenceState) => name },
  { title: "Years", width: 15, cell: shortYears },
  { title: "Confidence", width: 10, cell: ({ asked }: LicenceState) => asked?.confidence ?? "-" },
  { title: "Where you stand", width: 16, cell: (s: LicenceState) => shortVerdict(s.verdict) },
];
