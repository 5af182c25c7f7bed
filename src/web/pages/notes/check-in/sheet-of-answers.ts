/** A check-in that is being filled in: 19 places and the single one. Nothing of it is in the document. */
import type { CheckIn, PathDocument } from "#dossier/path/path-document.ts";
import { MOST_CHECK_INS } from "#dossier/path/terms.ts";

export interface Filled {
  /** Points 0 to 4 of items 1 to 19, null where not answered. */
  readonly cbi: readonly (number | null)[];
  readonly single: number | null;
}

const ITEMS = 19;
export const blank: Filled = { cbi: Array.from({ length: ITEMS }, () => null), single: null };

export const withItem = (filled: Filled, n: number, points: number | null): Filled => ({
  ...filled,
  cbi: filled.cbi.map((before, at) => (at === n - 1 ? points : before)),
});

export const answeredOf = ({ cbi, single }: Filled): number =>
  [...cbi, single].filter((points) => points !== null).length;

/** As the document has it; null where nothing was answered. */
export function checkInOf({ cbi, single }: Filled, on: string): CheckIn | null {
  const some = cbi.some((points) => points !== null);
  if (!some && single === null) return null;
  return { on, ...(some && { cbi: [...cbi] }), ...(single !== null && { single }) };
}

/** Whether one more fits: a document with too many would not open again. */
export const hasRoom = ({ checkIns = [] }: PathDocument): boolean =>
  checkIns.length < MOST_CHECK_INS;

export const withCheckIn =
  (checkIn: CheckIn) =>
  (document: PathDocument): PathDocument => ({
    ...document,
    checkIns: [...(document.checkIns ?? []), checkIn],
  });

/** Without the one at this place of the document; without the last there are none at all. */
export const withoutCheckIn =
  (at: number) =>
  ({ checkIns = [], ...document }: PathDocument): PathDocument => {
    const others = checkIns.filter((_, place) => place !== at);
    return others.length === 0 ? document : { ...document, checkIns: others };
  };
