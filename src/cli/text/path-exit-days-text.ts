/** Last days side by side for a terminal, then who says so and whom to ask. */
import type { ExitDay, ExitDaysAnswer } from "#answers/path/exit-days-schema.ts";
import {
  COUNT_NOTE,
  cellText,
  type DayRow,
  dayNotes,
  fromText,
  NOT_SHOWN,
  ROWS,
  TOPIC_NAMES,
  yearsNote,
} from "#answers/path/exit-days-words.ts";
import type { Told } from "#answers/path/ruled.ts";
import { line } from "./path-money-words.ts";
import { sourcesText } from "./path-rules-text.ts";
import { section, table, wrap } from "./table.ts";

export const exitDaysText = (answer: ExitDaysAnswer): string =>
  [
    wrap(`What hangs on a last day, as of ${answer.today}. The rule text, not advice.`),
    answer.days.length === 0 ? "" : `\n${daysTable(answer)}`,
    section("Keep in mind", notesText(answer)),
    section("Who says so, and whom to ask", topicsText(answer)),
    section("Not in your document", answer.missing.map((field) => line(`- ${field}`)).join("")),
  ].join("");

const WIDTHS = { row: 20, cell: 24 };

const daysTable = (answer: ExitDaysAnswer): string =>
  table<DayRow>(ROWS, [
    { title: "", width: WIDTHS.row, cell: (row) => TOPIC_NAMES[row] },
    ...answer.days.map((day) => ({
      title: day.day,
      width: WIDTHS.cell,
      cell: (row: DayRow) => cellText(row, day, answer),
    })),
  ]);

function notesText(answer: ExitDaysAnswer): string {
  const { days, notShown } = answer;
  return [
    ...days.filter(isOurs).map(({ day, from }) => `${day}: ${fromText(from)}.`),
    ...days.flatMap(dayNotes),
    ...notShown.map(({ from }) => NOT_SHOWN[from]),
    ...(days.some(({ payments }) => payments !== null) ? [COUNT_NOTE] : []),
    ...(days.length === 0 ? [] : [yearsNote(answer)]),
  ]
    .map((text) => line(`- ${text}`))
    .join("");
}

const isOurs = ({ from }: ExitDay): boolean => from !== "yours";

const topicsText = ({ topics, visa }: ExitDaysAnswer): string =>
  [...topics.map((topic) => topicText(topic) + keptText(topic)), topicText(visa)].join("");

type Topic = ExitDaysAnswer["topics"][number];

function topicText(topic: Told & { readonly ask: readonly string[] }): string {
  const asked = topic.ask.length === 0 ? "" : ` Ask: ${topic.ask.join("; ")}.`;
  return line(`- ${topic.text}${asked} [${sourcesText(topic)}]`);
}

const keptText = ({ kept }: Topic): string =>
  kept.map(({ sentence }) => line(`  In your contract: “${sentence}”`)).join("");
