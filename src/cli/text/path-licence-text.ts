/** Licenses in words: what the state named asks for, then how the rest stand. */
import type { LicenceAnswer, LicenceState } from "#answers/path/licence-schema.ts";
import { section, table, wrap } from "./table.ts";

export function licenceText(answer: LicenceAnswer): string {
  const { about, doNote, here, stateWithoutRow, states } = answer;
  return [
    wrap(`${about} ${saidText(answer)}`),
    doNote ? wrap(doNote) : "",
    stateWithoutRow ? wrap(`We have no row for ${stateWithoutRow}. Ask its board.`) : "",
    here ? section(here.name, hereText(here)) : "",
    section("All of them", table(states, COLUMNS)),
    wrap(TERRITORIES),
  ].join("");
}

const TERRITORIES =
  "Puerto Rico, Guam, US Virgin Islands, American Samoa, Northern Mariana Islands: not in our table. Ask the board there.";

function saidText({ years, graduate }: LicenceAnswer): string {
  const missing = [years === null ? "sheet.yearsCredited" : "", graduate ? "" : "sheet.school"];
  const named = missing.filter(Boolean).join(" and ");
  if (named) return `${named} not said: nothing can be compared.`;
  const school = graduate === "us-can" ? "a US or Canadian school" : "an international school";
  return `${years} years credited, ${school}.`;
}

function hereText(state: LicenceState): string {
  const { asked } = state;
  const read = asked
    ? `Asked for: ${yearsText(state)} years; confidence ${asked.confidence}; newest source ${state.newestYear ?? "not dated"}.`
    : "";
  return wrap(
    [read, VERDICT_WORDS[state.verdict], asked?.note ?? "", "Verify with the board."]
      .filter(Boolean)
      .join(" "),
  );
}

const VERDICT_WORDS: Readonly<Record<LicenceState["verdict"], string>> = {
  below: "Below the low end.",
  between: "Where the sources conflict, or a condition decides.",
  "at-or-above": "At or above the high end.",
  unknown: "Not known.",
};

function yearsText({ asked }: LicenceState): string {
  if (!asked || (asked.low === null && asked.high === null)) return "not known";
  const [low, high] = [asked.low ?? "?", asked.high ?? "?"];
  return low === high ? `${low}` : `${low} to ${high}`;
}

const SHORT: typeof VERDICT_WORDS = {
  below: "below",
  between: "conflict or condition",
  "at-or-above": "at or above",
  unknown: "not known",
};

const COLUMNS = [
  { title: "State", width: 22, cell: ({ name }: LicenceState) => name },
  { title: "Years", width: 9, cell: yearsText },
  { title: "Confidence", width: 10, cell: ({ asked }: LicenceState) => asked?.confidence ?? "-" },
  { title: "Where you stand", width: 28, cell: (s: LicenceState) => SHORT[s.verdict] },
];
