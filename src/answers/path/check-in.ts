/** The kept check-ins, read by their own rules. Never a diagnosis: which side of the line, and what that does not mean. */
import { ok, type Result } from "#core/result.ts";
import type { CheckIn, PathDocument } from "#dossier/path/path-document.ts";
import { BURNOUT_SCALES, burnoutScores } from "#engines/rules/burnout-inventory.ts";
import { checkInNotes, instruments } from "#facts/path/instruments.ts";
import { type CheckInAnswer, type CheckInRead, SUBSCALES } from "./check-in-schema.ts";
import { offersHelp } from "./distress.ts";

type Subscale = (typeof SUBSCALES)[number];
type Change = CheckInAnswer["change"][Subscale];

export function checkInAnswer(document: PathDocument): Result<CheckInAnswer> {
  const kept = (document.checkIns ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(readOne);
  const { cbi, single } = instruments();
  return ok({
    kept,
    latest: kept.at(-1) ?? null,
    change: changeBetween(kept.at(-2), kept.at(-1)),
    offerHelp: offersHelp(document),
    ...checkInNotes(),
    credits: [cbi, single].map(({ name, credit, owner }) => ({ name, credit, owner })),
  });
}

/** One check-in, kept or still being filled in. */
export const readOne = ({ on, cbi, single }: CheckIn): CheckInRead => ({
  on,
  subscales: cbi ? subscalesOf(cbi) : null,
  single:
    single === undefined
      ? null
      : {
          answer: single,
          side: single >= instruments().single.cutoff ? "3-and-above" : "below-3",
        },
});

function subscalesOf(cbi: readonly (number | null)[]): CheckInRead["subscales"] {
  const scores = burnoutScores(cbi);
  const read = (name: Subscale) => {
    const { first, last, least } = BURNOUT_SCALES[name];
    const items = cbi.slice(first - 1, last);
    const answered = items.filter((points) => points !== null).length;
    return { half: halfOf(scores[name]), answered, needed: least, items: items.length };
  };
  return { personal: read("personal"), work: read("work"), patient: read("patient") };
}

function halfOf(score: number | null): "below-50" | "50-and-above" | null {
  if (score === null) return null;
  return score >= instruments().cbi.cutoff ? "50-and-above" : "below-50";
}

function changeBetween(
  before: CheckInRead | undefined,
  now: CheckInRead | undefined,
): CheckInAnswer["change"] {
  const of = (name: Subscale) =>
    sideChange(before?.subscales?.[name].half, now?.subscales?.[name].half);
  const [personal, work, patient] = SUBSCALES.map(of);
  return {
    personal: personal ?? null,
    work: work ?? null,
    patient: patient ?? null,
    single: sideChange(before?.single?.side, now?.single?.side),
  };
}

function sideChange(before: string | null | undefined, now: string | null | undefined): Change {
  if (!before || !now) return null;
  if (before === now) return "same-side";
  return now.endsWith("above") ? "went-up" : "went-down";
}
