/** What the pieces of work come to: for the answer, and for the look back at months 2, 4 and 6. */
import type { Piece } from "#dossier/path/path-document.ts";
import { laneOf } from "#facts/path/lanes.ts";
import type { PieceGap, RecordTotals } from "./record-schema.ts";

export const hasNumber = ({ result }: Piece): boolean => result?.value !== undefined;

export function gapsOf(piece: Piece): PieceGap[] {
  const { did, hours, liked, madeWith, quote, quoteFrom, quoteAllowed } = piece;
  const gaps: readonly (readonly [PieceGap, boolean])[] = [
    ["did", did === undefined],
    ["number", !hasNumber(piece)],
    ["hours", hours === undefined],
    ["liked", liked === undefined],
    ["made-with", madeWith === undefined],
    ["quote-from", quote !== undefined && quoteFrom === undefined],
    ["quote-agreed", quote !== undefined && quoteAllowed !== true],
  ];
  return gaps.flatMap(([gap, isThere]) => (isThere ? [gap] : []));
}

export function recordTotals(record: readonly Piece[]): RecordTotals {
  const days = record.map(({ on }) => on).toSorted();
  const having = (has: (piece: Piece) => boolean): number => record.filter(has).length;
  return {
    ...sumOf(record),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    withLink: having(({ link }) => link !== undefined),
    withQuote: having(({ quote }) => quote !== undefined),
    quotable: having(({ quote, quoteAllowed }) => quote !== undefined && quoteAllowed === true),
    toAsk: having(({ madeWith }) => madeWith !== "own_time_and_things"),
    lanes: byLane(record),
  };
}

/** Hours are those that were logged; with none logged they are not known, and not zero. */
function sumOf(pieces: readonly Piece[]) {
  const logged = pieces.flatMap(({ hours }) => (hours === undefined ? [] : [hours]));
  return {
    pieces: pieces.length,
    withNumber: pieces.filter(hasNumber).length,
    hours: logged.length === 0 ? null : toHundredth(logged.reduce((sum, hours) => sum + hours, 0)),
    withHours: logged.length,
    liked: pieces.filter(({ liked }) => liked === true).length,
    hated: pieces.filter(({ liked }) => liked === false).length,
  };
}

const toHundredth = (hours: number): number => Math.round(hours * 100) / 100;

/** Most pieces first. */
function byLane(record: readonly Piece[]) {
  const ids = [...new Set(record.map(({ lane }) => lane ?? null))];
  return ids
    .map((lane) => ({
      lane,
      name: lane === null ? null : (laneOf(lane)?.name ?? null),
      ...sumOf(record.filter((piece) => (piece.lane ?? null) === lane)),
    }))
    .toSorted((a, b) => b.pieces - a.pieces);
}
