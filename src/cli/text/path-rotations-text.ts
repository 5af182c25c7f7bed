/** Rotations that were read, for a terminal: what is kept first, then what was assumed, then what was not read. */
import type { RotationsAnswer } from "#answers/path/rotations.ts";
import {
  beforeTexts,
  KIND_WORDS,
  keptText,
  noteText,
  overlapText,
  skippedText,
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
  cut(overlaps, (overlap) => overlapText(overlap, blocks));

const beforeLines = (answer: RotationsAnswer): string =>
  beforeTexts(answer)
    .map((line) => wrap(line))
    .join("");

/** Also what is said when nothing at all was found. */
export const skippedLines = (skipped: readonly Skipped[]): string => cut(skipped, skippedText);

function cut<Item>(items: readonly Item[], text: (item: Item) => string): string {
  const lines = items.slice(0, MOST_LINES).map((item) => wrap(text(item), "  "));
  const more = items.length - lines.length;
  return lines.join("") + (more > 0 ? wrap(`and ${more} more; --json lists all`) : "");
}
