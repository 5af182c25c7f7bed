/** Acts on the look backs of a document, and the month that one written now is kept under. */

import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import { monthsBetween } from "#core/calendar.ts";
import type { Exit, PathDocument } from "#dossier/path/path-document.ts";
import { type Edit, withField } from "../fields/edit.ts";

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

const withMemos = (memos: Memo[]): Edit =>
  withField("exit", "memos", memos.length === 0 ? undefined : memos);

const memosOf = ({ exit }: PathDocument): readonly Memo[] => exit?.memos ?? [];

/** A document full of them is left as it is. */
export const withMemo =
  (memo: Memo): Edit =>
  (document) =>
    memosOf(document).length < MOST_MEMOS
      ? withMemos([...memosOf(document), memo])(document)
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
    return at < 0 ? document : withMemos(memos.toSpliced(at, 1))(document);
  };
