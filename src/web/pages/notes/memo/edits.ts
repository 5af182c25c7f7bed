/** Acts on the look backs of a document, and the month that one written now is kept under. */

import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import { monthsBetween } from "#core/calendar.ts";
import type { Exit, PathDocument } from "#dossier/path/path-document.ts";
import type { Edit } from "../fields/edit.ts";

export type Memo = NonNullable<Exit["memos"]>[number];

/** As many as a document holds, and characters of one. */
export const MOST_MEMOS = 60;
export const MOST_WORDS = 6000;
const LAST_MONTH = 18;

/** The one that is due, else the months that are over; null before the plan has begun. */
export function monthNow({ month, started, today }: MemoAnswer): number | null {
  if (month !== null) return month;
  if (started === null || started > today) return null;
  return Math.min(LAST_MONTH, Math.max(1, Math.floor(monthsBetween(started, today))));
}

const withMemos = (document: PathDocument, memos: readonly Memo[]): PathDocument => {
  const { exit: before, ...others } = document;
  const { memos: _, ...rest } = before ?? {};
  const exit: Exit = memos.length === 0 ? rest : { ...rest, memos: [...memos] };
  return Object.keys(exit).length === 0 ? others : { ...others, exit };
};

const memosOf = ({ exit }: PathDocument): readonly Memo[] => exit?.memos ?? [];

/** A document full of them is left as it is. */
export const withMemo =
  (memo: Memo): Edit =>
  (document) =>
    memosOf(document).length < MOST_MEMOS
      ? withMemos(document, [...memosOf(document), memo])
      : document;

/** The first that reads the same, and no other. */
export const withoutMemo =
  (gone: MemoAnswer["earlier"][number]): Edit =>
  (document) => {
    const memos = memosOf(document);
    const at = memos.findIndex(
      ({ on, month, choice = null, words = null }) =>
        on === gone.on && month === gone.month && choice === gone.choice && words === gone.words,
    );
    return at < 0 ? document : withMemos(document, memos.toSpliced(at, 1));
  };
