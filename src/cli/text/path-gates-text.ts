/** The gates for a terminal: help first where it is needed, then ten gates, three ways, what to copy and whom to ask. */
import type { DestinationTold, GatesAnswer, GateTold } from "#answers/path/gates-schema.ts";
import {
  checkText,
  gatesSentence,
  OUTSIDE,
  stateText,
  wayText,
} from "#answers/path/gates-words.ts";
import type { Told } from "#answers/path/ruled.ts";
import { line } from "./path-money-words.ts";
import { ruleText, sourcesText } from "./path-rules-text.ts";
import { section, wrap } from "./table.ts";

export const gatesText = (answer: GatesAnswer): string =>
  [
    answer.urgent ? `${helpText(answer)}\n` : "",
    wrap(OUTSIDE),
    answer.urgent ? "" : wrap(`If you are not safe now: ${answer.help[0]?.text ?? ""}`),
    wrap(gatesSentence(answer)),
    ...answer.gates.map((gate, i) => gateText(gate, i + 1, answer)),
    section("Three ways", answer.destinations.map(destinationText).join("")),
    section("Copy these", recordsText(answer)),
    section("Not this", toldLines(answer.never)),
    section("Talk to, in this order", toldLines(answer.talk)),
    section("If it is not safe, in this order", answer.urgent ? "" : toldLines(answer.help)),
    section("Not counted", leftOutText(answer)),
  ].join("");

const helpText = ({ help }: GatesAnswer): string =>
  [wrap("You come first. The rest can wait."), ...help.map(({ text }) => line(`- ${text}`))].join(
    "",
  );

const toldLine = (fact: Told): string => line(`- ${fact.text} [${sourcesText(fact)}]`);
const toldLines = (facts: readonly Told[]): string => facts.map(toldLine).join("");

function gateText(gate: GateTold, place: number, answer: GatesAnswer): string {
  return [
    `\n${wrap(`${place}. ${gate.name}: ${stateText(gate, answer)}.`)}`,
    line(gate.opens),
    line(`${checkText(gate)}${missingText(gate.missing)}`),
    gate.match ? line(ruleText(gate.match)) : "",
    line(`Ask: ${gate.ask.join("; ")}.`),
    line(`Why: ${gate.text} [${sourcesText(gate)}]`),
  ].join("");
}

const missingText = (missing: readonly string[]): string =>
  missing.length === 0 ? "" : ` Not in your document: ${missing.join(", ")}.`;

function destinationText(way: DestinationTold): string {
  const plausible = way.plausible.map(({ text }) => text).join(" ");
  return [
    line(`${way.name}${way.chosen ? " (yours)" : ""}: ${wayText(way)}`),
    line(`  ${way.text} [${sourcesText(way)}]`),
    line(`  To say: ${way.story.text} [${sourcesText(way.story)}]`),
    plausible === "" ? "" : line(`  More plausible if: ${plausible}`),
  ].join("");
}

const recordsText = ({ records, recordRules }: GatesAnswer): string =>
  records
    .map(({ text, on, ask }) =>
      line(`- ${text} ${on ? `Noted ${on}.` : `Ask: ${ask.join("; ")}.`}`),
    )
    .join("") + toldLines(recordRules);

const leftOutText = ({ toCome, unread }: GatesAnswer): string =>
  toCome.map(({ gate, on }) => line(`- ${gate}: ${on} is still to come.`)).join("") +
  unread.map((name) => line(`- ${name}: not a gate of this version.`)).join("");
