/** The list in words: the sentence, the fee, when to stop, the table, what was excluded, what to check. */
import type { FirstYear, ListAnswer, ListedApplication } from "#answers/types.ts";
import { excludedText, footingText, programName } from "./footing.ts";
import { type Column, section, table, wrap } from "./table.ts";
import { aboutInWords, counted, dollars, inPercent, inWords } from "./words.ts";

export const listText = (answer: ListAnswer): string =>
  [
    sentences(answer),
    section("Signals", signalsText(answer)),
    section("Apply to, in the order worth paying for", applicationsText(answer)),
    answer.firstYear ? firstYearText(answer.firstYear) : "",
    section("Fees besides applications", fixedFees(answer)),
    section("Excluded by a gate", excludedText(answer.excluded)),
    footingText(answer),
  ].join("");

function sentences({
  matchChance,
  applications,
  firstYear,
  fee,
  stopAt,
  stopRule,
  objective,
}: ListAnswer): string {
  if (applications.length === 0) return "There is no list. The warnings below say why.\n";
  const years = firstYear?.applications.length ?? 0;
  const first = years > 0 ? ` and ${years} for the first year` : "";
  const sent = `${counted(applications.length, "application")}${first}`;
  const missing = Math.max(0, objective.upperBound - objective.value).toFixed(3);
  return [
    `${aboutInWords(matchChance)} to match on this list.\n`,
    `${sent} for ${dollars(fee.total)}${perSpecialty(fee.bySpecialty)}.\n`,
    wrap(`Stop at ${stopAt} (${asAside(stopRule)}).`),
    `No list within these limits is worth more than ${missing} above this one.\n`,
  ].join("");
}

/** A sentence as it stands between brackets. */
const asAside = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");

/** The table, with a line where to stop; a list with a first year says it in words only. */
function applicationsText({ applications, stopAt, firstYear }: ListAnswer): string {
  const lines = table(applications, COLUMNS).split("\n");
  if (firstYear || stopAt >= applications.length) return lines.join("\n");
  return lines
    .toSpliced(stopAt + 1, 0, "     Stop here. The rest is what the budget still buys.")
    .join("\n");
}

function perSpecialty(fees: ListAnswer["fee"]["bySpecialty"]): string {
  const each = Object.entries(fees).map(([slug, fee]) => `${slug} ${dollars(fee)}`);
  return each.length > 1 ? ` (${each.join(", ")})` : "";
}

const signalsText = ({ signals }: ListAnswer): string =>
  signals
    .map((scheme) => {
      const silver = scheme.silver > 0 ? `, silver ${scheme.silverPlaced} of ${scheme.silver}` : "";
      const origin = `${scheme.season} scheme, ${scheme.quality}, ${scheme.source}`;
      const placed = `gold ${scheme.goldPlaced} of ${scheme.gold}${silver}`;
      return wrap(`${scheme.specialty}: ${placed} (${origin})${note(scheme.note)}`, "  ");
    })
    .join("");

const note = (text: string | null): string => (text === null ? "" : `. ${text}`);

const COLUMNS: readonly Column<ListedApplication>[] = [
  { title: "#", width: 3, right: true, cell: (_, i) => String(i + 1) },
  { title: "Program", width: 43, cell: programName },
  { title: "St", width: 2, cell: (row) => row.state },
  { title: "Signal", width: 6, cell: (row) => (row.signal === "none" ? "-" : row.signal) },
  { title: "Interview", width: 13, right: true, cell: (row) => inPercent(row.interview) },
  { title: "Match", width: 13, right: true, cell: (row) => inPercent(row.match) },
  { title: "Band", width: 6, cell: (row) => row.band },
];

function firstYearText({ applications, chance }: FirstYear): string {
  const both = `Advanced position ${inWords(chance.advanced.estimate)}, first year ${inWords(chance.firstYear.estimate)}, both ${inWords(chance.both.estimate)}.\n`;
  return section("First year", both + table(applications, COLUMNS));
}

const fixedFees = ({ fee }: ListAnswer): string =>
  fee.fixed
    .map(({ item, amount, source }) => wrap(`${item}: ${dollars(amount)} (${source})`, "  "))
    .join("");
