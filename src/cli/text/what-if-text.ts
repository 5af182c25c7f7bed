/** Scenarios in words: each one's chance and cost, and for all but the first how far it is from it. */

import type { Against, CompareAnswer, ComparedScenario } from "#answers/compare-types.ts";
import { chanceSentence, differenceWords } from "#answers/compare-words.ts";
import { dollars, plural } from "#answers/number-words.ts";
import { FIELD_NAMES } from "#dossier/field-names.ts";
import { isRecord } from "#dossier/pointer.ts";
import type { ProfileChange } from "#dossier/profile-changes.ts";
import { cutText } from "#dossier/safe-text.ts";
import type { NameOf } from "./list-text.ts";
import { wrap } from "./table.ts";

export const whatIfText = (answer: CompareAnswer, nameOf: NameOf): string =>
  [
    ...answer.scenarios.map((scenario, i) => scenarioText(scenario, i, { answer, nameOf })),
    wrap(
      `All under the same ${answer.worlds} draws of the model's numbers; seed ${answer.seed}. A range of a difference is its own: it is not what lies between two ranges.`,
    ),
  ].join("\n");

interface Naming {
  readonly answer: CompareAnswer;
  readonly nameOf: NameOf;
}

function scenarioText(scenario: ComparedScenario, i: number, naming: Naming): string {
  const { matchChance, against, stopAt } = scenario;
  return [
    wrap(`${i + 1}. ${scenario.name ?? "Scenario"}`),
    wrap(chanceSentence(matchChance), INDENT),
    wrap(`${costText(scenario)} Stop at ${stopAt}.`, INDENT),
    against ? againstText(against, naming) : "",
  ].join("");
}

const INDENT = "  ";

function costText(scenario: ComparedScenario): string {
  const { applications, firstYearApplications: years, fee, signalsPlaced } = scenario;
  const first = years > 0 ? ` and ${years} for the first year` : "";
  const signals = plural(signalsPlaced.gold + signalsPlaced.silver, "signal");
  const cost = fee === null ? ", fee not known" : ` for ${dollars(fee)}`;
  return `${plural(applications, "application")}${first}${cost}, ${signals} placed.`;
}

const againstText = (against: Against, { answer: { programs }, nameOf }: Naming): string =>
  [
    wrap(
      `Against the first: ${differenceWords(against.matchChance, against.verdict)}. ${feeText(against.fee)}`,
      INDENT,
    ),
    changesText(against.changes, nameOf),
    namesText("Added", against.added, programs),
    namesText("Removed", against.removed, programs),
    namesText("Signaled otherwise", against.signals, programs),
  ].join("");

function feeText(fee: number | null): string {
  if (fee === null) return "What it costs more or less is not known.";
  if (fee === 0) return "It costs the same.";
  return `It costs ${dollars(Math.abs(fee))} ${fee > 0 ? "more" : "less"}.`;
}

const MOST_NAMED = 5;

function changesText(changes: readonly ProfileChange[], nameOf: NameOf): string {
  if (changes.length === 0) return wrap("Nothing in the profile differs.", INDENT);
  const said = changes.slice(0, MOST_NAMED).map((change) => changeText(change, nameOf));
  return wrap(`Changed: ${said.join("; ")}${more(changes.length)}.`, INDENT);
}

function changeText(change: ProfileChange, nameOf: NameOf): string {
  const { field, program, part, before, after } = change;
  const what = [FIELD_NAMES.get(field) ?? field, part, program].filter(Boolean).join(" ");
  return `${what} ${valueText(before, nameOf)} -> ${valueText(after, nameOf)}`;
}

function valueText(value: unknown, nameOf: NameOf): string {
  if (value === undefined) return "not said";
  if (Array.isArray(value)) return value.map((item) => itemText(item, nameOf)).join(", ") || "none";
  return typeof value === "string" ? cutText(value) : cutText(JSON.stringify(value));
}

/** Specialties come as objects, in the order of their priority. */
const itemText = (item: unknown, nameOf: NameOf): string =>
  cutText(isRecord(item) ? nameOf(String(item.specialty)) : String(item));

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
    `${title}: ${plural(rows.length, "program")}: ${named.join("; ")}${more(rows.length)}.`,
    INDENT,
  );
}

const more = (count: number): string =>
  count > MOST_NAMED ? `; and ${count - MOST_NAMED} more` : "";
