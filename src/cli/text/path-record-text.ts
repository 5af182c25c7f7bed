/** The record in words. What looks like a patient's is told by its place and not said again. */
import type { RecordAnswer, RecordPiece } from "#answers/path/record-schema.ts";
import {
  FIELD_NAMES,
  GAP_WORDS,
  recordSentence,
  sumWords,
  TESTED_ON,
  tasteWords,
  WHY_WORDS,
} from "#answers/path/record-words.ts";
import { section, wrap } from "./table.ts";

export function recordText(answer: RecordAnswer): string {
  const { totals, pieces, identifiers, number, ownership } = answer;
  const misses = { text: `${identifiers.misses.text} ${TESTED_ON}` };
  return [
    wrap(recordSentence(totals)),
    section("By lane", totals.lanes.map(laneText).join("")),
    section("Pieces, newest first", pieces.map(pieceText).join("")),
    section("Looks like a patient's", pieces.map((piece) => findingsText(answer, piece)).join("")),
    section("Who may own it", ownerText(answer)),
    section(
      "Keep in mind",
      [misses, identifiers.rare, identifiers.screens, identifiers.rule, number]
        .map(({ text }) => wrap(`- ${text}`, "  "))
        .join(""),
    ),
    section(ownership.clause.name, clauseText(ownership.clause)),
  ].join("");
}

type LaneSum = RecordAnswer["totals"]["lanes"][number];
const laneText = (sum: LaneSum): string =>
  wrap(`- ${sum.name ?? sum.lane ?? "No lane"}: ${sumWords(sum)}; ${tasteWords(sum)}`, "  ");

function pieceText({ id, title, on, gaps }: RecordPiece): string {
  const lacks = gaps.map((gap) => GAP_WORDS[gap]).join(" ");
  return wrap(`- ${on} ${title ?? id}. ${lacks || "Nothing is missing."}`, "  ");
}

function findingsText({ identifiers }: RecordAnswer, { place, findings }: RecordPiece): string {
  return findings
    .map(({ field, kind, why, start, end }) => {
      const fact = identifiers.kinds.find((each) => each.id === kind);
      const where = `/record/${place}, ${FIELD_NAMES[field].toLowerCase()}, characters ${start + 1} to ${end}`;
      return wrap(
        `- ${where}: ${fact?.name ?? kind}, ${WHY_WORDS[why]}. ${fact?.instead ?? ""}`,
        "  ",
      );
    })
    .join("");
}

/** Each case once, with how many pieces it is said of. */
function ownerText({ pieces, ownership }: RecordAnswer): string {
  return ownership.madeWith
    .map(({ madeWith, text }) => {
      const count = pieces.filter((piece) => (piece.madeWith ?? "unsure") === madeWith).length;
      return count === 0 ? "" : wrap(`- ${count} of ${pieces.length}: ${text}`, "  ");
    })
    .join("");
}

const clauseText = ({ why, ask, who }: RecordAnswer["ownership"]["clause"]): string =>
  wrap(why) +
  wrap(`Ask: ${ask.join(" ")}`) +
  wrap(`Whom: ${who.map(({ words }) => words).join("; ")}.`);
