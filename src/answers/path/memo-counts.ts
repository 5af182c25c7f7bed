/** What the log holds since the plan began, counted. What is noted for a later day is not counted. */
import { daysBetween } from "#core/calendar.ts";
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Piece } from "#dossier/path/path-document.ts";
import { GATES } from "#engines/exit/gates.ts";
import { peopleTable } from "#facts/path/people.ts";
import { gatesAnswer } from "./gates.ts";
import type { MemoCounts, MemoResult } from "./memo-schema.ts";
import { hasNumber } from "./record-totals.ts";
import { monthsOfSavings } from "./savings-last.ts";

export function memoCounts(document: PathDocument, today: string): Result<MemoCounts> {
  const gates = gatesAnswer(document, { today });
  if (!gates.ok) return gates;
  const since = sinceStart(document, today);
  const pieces = (document.record ?? []).filter(({ on }) => since(on));
  return ok({
    hours: hoursIn(document, since),
    tasksDone: (document.plan?.tasks ?? []).filter(({ done }) => done !== undefined && since(done))
      .length,
    pieces: piecesOf(pieces, document.lane?.lane),
    results: pieces.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).map(resultOf),
    calls: callsIn(document, since),
    weeks: weeksIn(document, since, today),
    savings: savingsOf(document, today),
    gates: { passed: gates.value.passed, of: GATES.length, next: gates.value.next },
  });
}

type Since = (day: string) => boolean;

/** Without a start all of the log up to today counts. */
function sinceStart({ plan }: PathDocument, today: string): Since {
  const from = plan?.started ?? "";
  return (day) => from <= day && day <= today;
}

/** Hundredths: entries are as small as a quarter. */
function hoursIn({ plan }: PathDocument, since: Since): number {
  const sum = (plan?.spent ?? [])
    .filter(({ on }) => since(on))
    .reduce((total, { hours }) => total + hours, 0);
  return Math.round(sum * 100) / 100;
}

function piecesOf(pieces: readonly Piece[], lane: string | undefined): MemoCounts["pieces"] {
  const here = pieces.filter((piece) => ofLane(piece, lane));
  const count = (is: (piece: Piece) => boolean): number => here.filter(is).length;
  return {
    done: pieces.length,
    ofLane: here.length,
    numbered: count(hasNumber),
    quoted: count(({ quote }) => quote !== undefined && quote.trim() !== ""),
    liked: count(({ liked }) => liked === true),
    disliked: count(({ liked }) => liked === false),
    unsaid: count(({ liked }) => liked === undefined),
  };
}

const ofLane = (piece: Piece, lane: string | undefined): boolean =>
  lane === undefined || piece.lane === undefined || piece.lane === lane;

const resultOf = ({ id, title, on, shared, result }: Piece): MemoResult => ({
  id,
  title,
  on,
  shared: shared === true,
  what: result?.what ?? null,
  value: result?.value ?? null,
  unit: result?.unit ?? null,
});

const callsIn = ({ people }: PathDocument, since: Since): MemoCounts["calls"] => ({
  held: (people ?? []).filter(({ call }) => call !== undefined && since(call)).length,
  of: peopleTable().calls.count,
});

/** A week counts by its Monday; the one the plan began in counts too. */
function weeksIn({ plan = {} }: PathDocument, since: Since, today: string): MemoCounts["weeks"] {
  const { started, weeks = [] } = plan;
  const said = weeks.filter(({ week }) => since(week) || holds(week, started));
  const count = (feels: string): number => said.filter((week) => week.feels === feels).length;
  const noted = said.filter(({ feels }) => feels !== undefined).length;
  const whole = started === undefined ? null : Math.floor(daysBetween(started, today) / 7);
  return {
    better: count("better"),
    same: count("same"),
    worse: count("worse"),
    hard: said.filter(({ hard }) => hard === true).length,
    unsaid: whole === null ? null : Math.max(0, whole - noted),
  };
}

/** Whether a day is in the week that begins on this Monday. */
function holds(monday: string, day: string | undefined): boolean {
  if (day === undefined) return false;
  const into = daysBetween(monday, day);
  return 0 <= into && into < 7;
}

function savingsOf(document: PathDocument, today: string): MemoCounts["savings"] {
  const { state, months, target, missing } = monthsOfSavings(document, today);
  return {
    state,
    months,
    target: target?.months ?? null,
    met: target?.met ?? null,
    missing,
  };
}
