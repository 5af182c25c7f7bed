/** What a person does with a gate: notes it, goes round it and says why, or takes that back. */
import { fail, ok, type Result } from "#core/result.ts";
import type { Exit, PathDocument } from "#dossier/path/path-document.ts";
import type { Gate } from "#engines/exit/gates.ts";

/** Notes it as met on a day. Whether it counts is for the gates to say: what is known may speak against it. */
export const markGate = (document: PathDocument, gate: Gate, day: string): PathDocument =>
  withGates(document, { ...document.exit?.gates, [gate]: { on: day } });

/** Characters of a reason, as the schema of the document counts them. */
export const MOST_WHY = 400;

export interface Round {
  readonly on: string;
  readonly why: string;
}

/** Fails without a reason: there is no way round a gate in silence. */
export function goRound(
  document: PathDocument,
  gate: Gate,
  { on, why }: Round,
): Result<PathDocument> {
  const roundBecause = why.trim();
  const pointer = `/exit/gates/${gate}/roundBecause`;
  const { length } = roundBecause;
  if (length === 0 || length > MOST_WHY)
    return fail({
      code: "reason",
      pointer,
      found: length === 0 ? "no reason" : `${length} characters`,
      accepted: `why, in 1 to ${MOST_WHY} characters`,
    });
  return ok(withGates(document, { ...document.exit?.gates, [gate]: { on, roundBecause } }));
}

/** As if nothing had been noted. */
export function clearGate(document: PathDocument, gate: Gate): PathDocument {
  const { [gate]: _, ...rest } = document.exit?.gates ?? {};
  return withGates(document, rest);
}

const withGates = (document: PathDocument, gates: NonNullable<Exit["gates"]>): PathDocument => ({
  ...document,
  exit: { ...document.exit, gates },
});
