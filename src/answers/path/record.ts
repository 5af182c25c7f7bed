/** The record of work: what there is, what each piece still lacks, what looks like a patient's, and who may own it. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Piece } from "#dossier/path/path-document.ts";
import { MADE_WITH } from "#dossier/path/terms.ts";
import { IDENTIFIER_KINDS, type OwnFacts } from "#engines/identifiers/types.ts";
import { clauseFact, clauseTable } from "#facts/path/clauses.ts";
import { laneOf } from "#facts/path/lanes.ts";
import { madeWithFact, recordFacts } from "#facts/path/record.ts";
import type { Fact } from "#facts/path/rule-schema.ts";
import { isOverdue } from "#facts/path/sources.ts";
import { textsOf } from "./piece-draft.ts";
import { tasksOf } from "./plan-tasks.ts";
import { ownFacts, siftTexts } from "./record-identifiers.ts";
import type { RecordAnswer, RecordPiece } from "./record-schema.ts";
import { gapsOf, recordTotals } from "./record-totals.ts";
import { citedSource, told } from "./ruled.ts";

export function recordAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<RecordAnswer> {
  const { record = [] } = document;
  const own = ownFacts(document);
  return ok({
    today,
    pieces: record
      .map((piece, place) => pieceOf(piece, place, own))
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    tasks: tasksIn(document, today),
    totals: recordTotals(record),
    identifiers: identifierFacts(today),
    number: told(recordFacts().number, today),
    ownership: ownershipFacts(today),
  });
}

function tasksIn(document: PathDocument, today: string): RecordAnswer["tasks"] {
  const lane = document.lane?.lane;
  if (lane === undefined || !laneOf(lane)) return [];
  return tasksOf(document, lane, today).map(({ id, text }) => ({ id, text }));
}

function pieceOf(piece: Piece, place: number, own: OwnFacts): RecordPiece {
  const { id, on, lane, hours = null, madeWith = null, notPatient = [] } = piece;
  const { findings } = siftTexts(textsOf(piece), { own, notPatient });
  return {
    id,
    place,
    title: findings.some(({ field }) => field === "title") ? null : piece.title,
    on,
    hours,
    lane: lane === undefined ? null : { id: lane, name: laneOf(lane)?.name ?? null },
    gaps: gapsOf(piece),
    madeWith,
    findings,
  };
}

function identifierFacts(today: string): RecordAnswer["identifiers"] {
  const { kinds, ...facts } = recordFacts().identifiers;
  const say = (fact: Fact) => told(fact, today);
  return {
    rule: say(facts.rule),
    misses: say(facts.misses),
    rare: say(facts.rare),
    screens: say(facts.screens),
    instead: say(facts.instead),
    kinds: IDENTIFIER_KINDS.flatMap((id) => {
      const fact = kinds.find((kind) => kind.id === id);
      return fact ? [{ ...fact, id }] : [];
    }),
  };
}

function ownershipFacts(today: string): RecordAnswer["ownership"] {
  const { who: names } = clauseTable();
  const clause = clauseFact("work-ownership");
  const { name, why, ask, who, basis, asOf, reviewBy } = clause;
  const sources = clause.sources.map(citedSource);
  const overdue = isOverdue(clause, today);
  return {
    madeWith: MADE_WITH.map((madeWith) => ({ madeWith, ...told(madeWithFact(madeWith), today) })),
    clause: {
      ...{ name, why, ask, who: who.map((id) => ({ id, words: names[id] ?? id })) },
      ...{ sources, basis, asOf, reviewBy, overdue },
    },
  };
}
