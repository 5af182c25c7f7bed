/** The ten gates as the document has them, the three ways on, and what to copy and whom to ask meanwhile. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import {
  type DestinationResult,
  destinationsOf,
  GATES,
  type Gate,
  type GateInput,
  type GateResult,
  isPassed,
  type Mark,
  walkGates,
} from "#engines/exit/gates.ts";
import { type ExitTable, exitTable } from "#facts/path/exit.ts";
import { TRIAGE } from "#facts/path/triage.ts";
import { offersHelp } from "./distress.ts";
import { type GateChecks, gateChecks } from "./gate-checks.ts";
import type { DestinationTold, GatesAnswer, GateTold } from "./gates-schema.ts";
import { told } from "./ruled.ts";

export function gatesAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<GatesAnswer> {
  const checks = gateChecks(document, today);
  if (!checks.ok) return checks;
  const walked = walkGates(inputOf(document, checks.value, today));
  const read = { document, checks: checks.value, today };
  return ok({
    today,
    urgent: isUrgentNow(document),
    help: TRIAGE.urgent.help.map((each) => told(each, today)),
    gates: walked.map((result) => gateTold(result, read)),
    passed: walked.filter(({ state }) => isPassed(state)).length,
    next: walked.find(({ state }) => !isPassed(state))?.gate ?? null,
    destinations: destinationsOf(walked).map((way) => destinationTold(way, read)),
    ...alongside(document, today),
    ...leftOut(document, today),
  });
}

/** Any answer but "none" to the first question of the triage, or a word that asks for help. */
const isUrgentNow = (document: PathDocument): boolean =>
  (document.triage?.[TRIAGE.urgent.question.id] ?? "none") !== "none" || offersHelp(document);

/** Marks up to today: a day that is still to come has not been. */
export function inputOf(document: PathDocument, checks: GateChecks, today: string): GateInput {
  const marks: Partial<Record<Gate, Mark>> = {};
  const checked: Partial<Record<Gate, GateResult["check"] & string>> = {};
  for (const gate of GATES) {
    const mark = markOf(document, gate);
    if (mark && mark.on <= today) marks[gate] = mark;
    const known = checks[gate];
    if (known) checked[gate] = known.check;
  }
  return { marks, checks: checked };
}

const markOf = ({ exit }: PathDocument, gate: Gate): Mark | undefined => exit?.gates?.[gate];

interface Read {
  readonly document: PathDocument;
  readonly checks: GateChecks;
  readonly today: string;
}

function gateTold(result: GateResult, { document, checks, today }: Read): GateTold {
  const row = rowOf(exitTable().gates, result.gate);
  const known = checks[result.gate];
  return {
    ...told(row, today),
    ...result,
    name: row.name,
    opens: row.opens,
    ask: row.ask,
    roundBecause: result.on === null ? null : (markOf(document, result.gate)?.roundBecause ?? null),
    because: known?.because ?? null,
    missing: known?.missing ?? [],
    match: known?.match ?? null,
  };
}

/** Throws where the table lacks what the engine names; a test holds them together. */
function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new RangeError(`data/path/exit.json must have a row "${id}"`);
  return row;
}

function destinationTold(way: DestinationResult, { document, today }: Read): DestinationTold {
  const row = rowOf(exitTable().destinations, way.destination);
  return {
    ...told(row, today),
    ...way,
    name: row.name,
    story: told(row.story, today),
    plausible: row.plausible.map((each) => told(each, today)),
    chosen: document.exit?.destination === way.destination,
  };
}

type Alongside = Pick<GatesAnswer, "records" | "recordRules" | "never" | "talk">;

function alongside({ exit = {}, sheet = {} }: PathDocument, today: string): Alongside {
  const table: ExitTable = exitTable();
  const onVisa = sheet.status !== "us_citizen_or_lpr";
  return {
    records: table.records.map((record) => ({
      ...told(record, today),
      ask: record.ask,
      on: exit.records?.[record.id] ?? null,
    })),
    recordRules: table.recordRules.map((each) => told(each, today)),
    never: table.never.map((each) => told(each, today)),
    talk: table.talk
      .filter(({ onlyOnVisa }) => onVisa || !onlyOnVisa)
      .map((each) => told(each, today)),
  };
}

function leftOut(document: PathDocument, today: string): Pick<GatesAnswer, "toCome" | "unread"> {
  const known: readonly string[] = GATES;
  const toCome = GATES.flatMap((gate) => {
    const on = markOf(document, gate)?.on;
    return on !== undefined && on > today ? [{ gate, on }] : [];
  });
  const named = Object.keys(document.exit?.gates ?? {});
  return { toCome, unread: named.filter((name) => !known.includes(name)) };
}
