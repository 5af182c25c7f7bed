/** Rotations that were read, for a terminal: what is kept first, then what was assumed, then what was not read. */
import { plural } from "#answers/number-words.ts";
import type { RotationsAnswer } from "#answers/path/rotations.ts";
import {
  KIND_WORDS,
  keptText,
  noteText,
  SKIP_WORDS,
  unknownText,
  zoneText,
} from "#answers/path/rotations-words.ts";
import type { Block } from "#dossier/path/path-document.ts";
import type { Overlap, Skipped } from "#dossier/rotations/report.ts";
import { section, table, wrap } from "./table.ts";

/** More than this is one reason repeated; the JSON has them all. */
const MOST_LINES = 60;

export function rotationsText(answer: RotationsAnswer): string {
  const { rotations, report } = answer;
  const blocks = rotations.blocks ?? [];
  return [
    wrap(keptText(report)),
    [unknownText(report), zoneText(report)].map((line) => (line ? wrap(line) : "")).join(""),
    section("Blocks", blocks.length === 0 ? "" : table(blocks, COLUMNS)),
    section("Calls", dayLines(rotations.calls)),
    section("Days off", dayLines(rotations.daysOff)),
    section("How it was read", report.notes.map((note) => wrap(noteText(note), "  ")).join("")),
    section("On the same days", overlapLines(report.overlaps, blocks)),
    section("From before", beforeLines(answer)),
    section("Not kept", skippedLines(report.skipped)),
    `\n${wrap(`${answer.kinds.text} Read ${answer.kinds.asOf}.`)}`,
    wrap("Nothing was changed. --document prints your document with these rotations in it."),
  ].join("");
}

const MOST_DAYS = 100;

function dayLines(days: readonly string[] = []): string {
  const shown = days.slice(0, MOST_DAYS).join(" ");
  const more = days.length > MOST_DAYS ? ` and ${days.length - MOST_DAYS} more` : "";
  return shown === "" ? "" : wrap(shown + more);
}

const COLUMNS = [
  { title: "From", width: 10, cell: ({ from }: Block) => from },
  { title: "To", width: 10, cell: ({ to }: Block) => to },
  { title: "Rotation", width: 50, cell: ({ name }: Block) => name ?? "" },
  { title: "Kind", width: 22, cell: kindCell },
];

function kindCell({ kind, byHand }: Block): string {
  if (kind === undefined) return "not known";
  return byHand ? `${KIND_WORDS[kind]} (by hand)` : KIND_WORDS[kind];
}

const overlapLines = (overlaps: readonly Overlap[], blocks: readonly Block[]): string =>
  cut(overlaps, ({ first, second, from, to }) => {
    const [a, b] = [blocks[first]?.name ?? "", blocks[second]?.name ?? ""];
    return `${from} to ${to}: "${a}" and "${b}". Both are kept; the stricter counts.`;
  });

const LISTS = { blocks: "blocks", calls: "calls", daysOff: "days off" } as const;

function beforeLines({ byHand, gone, left }: RotationsAnswer): string {
  const kept = byHand === 0 ? "" : wrap(`${plural(byHand, "kind")} set by hand kept.`);
  const lost = gone.map(({ name, from, kind }) =>
    wrap(
      `Not in the new calendar: "${name ?? ""}" of ${from}, by hand ${kind ? KIND_WORDS[kind] : ""}.`,
      "  ",
    ),
  );
  const same = left.map((list) => wrap(`No ${LISTS[list]} in it: those of before stay.`));
  return [kept, ...lost, ...same].join("");
}

/** Also what is said when nothing at all was found. */
export const skippedLines = (skipped: readonly Skipped[]): string =>
  cut(skipped, ({ line, text, why }) => `Line ${line}, "${text}": ${SKIP_WORDS[why]}.`);

function cut<Item>(items: readonly Item[], text: (item: Item) => string): string {
  const lines = items.slice(0, MOST_LINES).map((item) => wrap(text(item), "  "));
  const more = items.length - lines.length;
  return lines.join("") + (more > 0 ? wrap(`and ${more} more; --json lists all`) : "");
}
