/** The list in words, the page's own: the sentence, the fee, when to stop, the table, what was excluded, what to check. */
import { stopSentence } from "#answers/curve-words.ts";
import { answerSentence, boundSentence, figures, worthNote } from "#answers/list-words.ts";
import { dollars } from "#answers/number-words.ts";
import { signalName } from "#answers/plain-names.ts";
import type { ListAnswer, ListedApplication } from "#answers/types.ts";
import { chanceText, excludedText, footingText, programName, sourceName } from "./footing.ts";
import { firstYearText, signalsText } from "./list-parts.ts";
import { type Column, section, table, wrap } from "./table.ts";

/** What a specialty is called, by its slug. */
export type NameOf = (slug: string) => string;

export const listText = (answer: ListAnswer, nameOf: NameOf): string =>
  [
    sentences(answer, nameOf),
    section("Signals", signalsText(answer, nameOf)),
    section("Apply to, in the order worth paying for", applicationsText(answer)),
    answer.firstYear
      ? section("First year", firstYearText(answer.firstYear, columnsOf(answer)))
      : "",
    section("Fees besides applications", fixedFees(answer)),
    section("Excluded by a gate", excludedText(answer)),
    footingText(answer),
  ].join("");

function sentences(answer: ListAnswer, nameOf: NameOf): string {
  const opening = wrap(answerSentence(answer));
  if (answer.applications.length === 0) return opening;
  return [
    opening,
    wrap(`${figuresText(answer, nameOf)}.`),
    wrap(stopSentence(answer)),
    wrap(`${boundSentence(answer)} ${worthNote}`),
  ].join("");
}

/** The page's figures, the fee with its parts. */
const figuresText = (answer: ListAnswer, nameOf: NameOf): string => {
  const [applications, fee, ...others] = figures(answer);
  return [applications, `${fee}${perSpecialty(answer.fee.bySpecialty, nameOf)}`, ...others].join(
    ", ",
  );
};

/** The table, with a line where to stop; a list with a first year says it in words only. */
function applicationsText(answer: ListAnswer): string {
  const { applications, stopAt, firstYear } = answer;
  const lines = table(applications, columnsOf(answer)).split("\n");
  if (firstYear || stopAt >= applications.length) return lines.join("\n");
  return lines
    .toSpliced(stopAt + 1, 0, "     Stop here. The rest is what the budget still buys.")
    .join("\n");
}

function perSpecialty(fees: ListAnswer["fee"]["bySpecialty"], nameOf: NameOf): string {
  const each = Object.entries(fees).map(([slug, fee]) => `${nameOf(slug)} ${dollars(fee)}`);
  return each.length > 1 ? ` (${each.join(", ")})` : "";
}

function columnsOf({ signals }: ListAnswer): readonly Column<ListedApplication>[] {
  const two = new Set(signals.filter((s) => s.silver > 0).map((s) => s.specialty));
  const signal = (row: ListedApplication) => signalName(row.signal, two.has(row.specialty));
  return [
    { title: "#", width: 3, right: true, cell: (_, i) => String(i + 1) },
    { title: "Program", width: 43, cell: programName },
    { title: "St", width: 2, cell: (row) => row.state },
    { title: "Signal", width: 6, cell: (row) => signal(row).toLowerCase() || "-" },
    { title: "Interview", width: 14, right: true, cell: (row) => chanceText(row.interview) },
    { title: "Match", width: 14, right: true, cell: (row) => chanceText(row.match) },
    { title: "Band", width: 6, cell: (row) => row.band },
  ];
}

const fixedFees = ({ fee, sources }: ListAnswer): string =>
  fee.fixed
    .map(({ item, amount, source }) =>
      wrap(`${item}: ${dollars(amount)} (${sourceName(source, sources)})`, "  "),
    )
    .join("");
