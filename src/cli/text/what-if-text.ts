/** Scenarios in words: each one's chance and cost, and for all but the first how far it is from it. */
import type {
  Against,
  CompareAnswer,
  ComparedScenario,
  Difference,
} from "#answers/compare-types.ts";
import { FIELD_NAMES } from "#dossier/field-names.ts";
import { isRecord } from "#dossier/pointer.ts";
import type { ProfileChange } from "#dossier/profile-changes.ts";
import { cutText } from "#dossier/safe-text.ts";
import { wrap } from "./table.ts";
import { aboutInWords, counted, dollars } from "./words.ts";

export const whatIfText = (answer: CompareAnswer): string =>
  [
    ...answer.scenarios.map((scenario, i) => scenarioText(scenario, i, answer)),
    wrap(
      `All under the same ${answer.worlds} draws of the model's numbers; seed ${answer.seed}. A range of a difference is its own: it is not what lies between two ranges.`,
    ),
  ].join("\n");

function scenarioText(scenario: ComparedScenario, i: number, { programs }: CompareAnswer): string {
  const { matchChance, against, stopAt } = scenario;
  return [
    wrap(`${i + 1}. ${scenario.name ?? "Scenario"}`),
    wrap(`${aboutInWords(matchChance)} to match on this list.`, INDENT),
    wrap(`${costText(scenario)} Stop at ${stopAt}.`, INDENT),
    against ? againstText(against, programs) : "",
  ].join("");
}

const INDENT = "  ";

function costText(scenario: ComparedScenario): string {
  const { applications, firstYearApplications: years, fee, signalsPlaced } = scenario;
  const first = years > 0 ? ` and ${years} for the first year` : "";
  const signals = counted(signalsPlaced.gold + signalsPlaced.silver, "signal");
  const cost = fee === null ? ", fee not known" : ` for ${dollars(fee)}`;
  return `${counted(applications, "application")}${first}${cost}, ${signals} placed.`;
}

const againstText = (against: Against, programs: CompareAnswer["programs"]): string =>
  [
    wrap(`Against the first: ${differenceText(against)} ${feeText(against.fee)}`, INDENT),
    changesText(against.changes),
    namesText("Added", against.added, programs),
    namesText("Removed", against.removed, programs),
    namesText("Signaled otherwise", against.signals, programs),
  ].join("");

/** "6 more in 100 match (range 2 to 11)." */
export function differenceText({ verdict, matchChance }: Pick<Against, "verdict" | "matchChance">) {
  if (verdict === "same") return "no difference.";
  if (verdict === "cannot-tell")
    return `no difference we can tell (range ${rangeText(matchChance)} in 100).`;
  const size = Math.round(100 * Math.abs(matchChance.estimate));
  const way = verdict === "better" ? "more" : "fewer";
  const many = size === 0 ? `less than 1 in 100 ${way}` : `${size} ${way} in 100`;
  return `${many} match (range ${rangeText(matchChance)}).`;
}

/** "2 to 11"; "3 fewer to 2 more" where it goes both ways. */
function rangeText({ low, high }: Difference): string {
  const [from, to] = [Math.round(100 * low), Math.round(100 * high)];
  if (from < 0 && to > 0) return `${-from} fewer to ${to} more`;
  const [near, far] = [Math.abs(from), Math.abs(to)].toSorted((a, b) => a - b);
  return near === far ? `${far}` : `${near} to ${far}`;
}

function feeText(fee: number | null): string {
  if (fee === null) return "What it costs more or less is not known.";
  if (fee === 0) return "It costs the same.";
  return `It costs ${dollars(Math.abs(fee))} ${fee > 0 ? "more" : "less"}.`;
}

const MOST_NAMED = 5;

function changesText(changes: readonly ProfileChange[]): string {
  if (changes.length === 0) return wrap("Nothing in the profile differs.", INDENT);
  const said = changes.slice(0, MOST_NAMED).map(changeText);
  return wrap(`Changed: ${said.join("; ")}${more(changes.length)}.`, INDENT);
}

const changeText = ({ field, program, part, before, after }: ProfileChange): string =>
  `${[FIELD_NAMES.get(field) ?? field, part, program].filter(Boolean).join(" ")} ${valueText(before)} -> ${valueText(after)}`;

function valueText(value: unknown): string {
  if (value === undefined) return "not said";
  if (Array.isArray(value)) return value.map(itemText).join(", ") || "none";
  return typeof value === "string" ? cutText(value) : cutText(JSON.stringify(value));
}

/** Specialties come as objects, in the order of their priority. */
const itemText = (item: unknown): string => cutText(String(isRecord(item) ? item.specialty : item));

function namesText(
  title: string,
  rows: readonly { readonly id: string }[],
  programs: CompareAnswer["programs"],
): string {
  if (rows.length === 0) return "";
  const named = rows.slice(0, MOST_NAMED).map(({ id }) => {
    const name = programs[id];
    return name ? `${id} ${name.institution}` : id;
  });
  return wrap(
    `${title}: ${counted(rows.length, "program")}: ${named.join("; ")}${more(rows.length)}.`,
    INDENT,
  );
}

const more = (count: number): string =>
  count > MOST_NAMED ? `; and ${count - MOST_NAMED} more` : "";
