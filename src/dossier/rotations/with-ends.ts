/** Rows that say only when something begins: a list of first days, or single days; told by how far they are apart. */
import type { DatedRow } from "./read-table.ts";
import type { Note, Skipped } from "./report.ts";
import { skip } from "./skip.ts";
import { DAY } from "./wall.ts";
import type { Role, TellTitle } from "./words.ts";

export interface Ended {
  readonly rows: readonly DatedRow[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
}

/** Half of them at least this many days apart are first days of blocks. */
const BLOCKS_APART = 5 * DAY;
/** These are of one day without saying so. */
const ONE_DAY: readonly Role[] = ["call", "off", "post_call", "teaching"];

export function withEnds(all: readonly DatedRow[], tell: TellTitle): Ended {
  const isOpen = ({ row, to }: DatedRow) =>
    to === null && !row.times && !ONE_DAY.some((role) => tell(row.title).roles.has(role));
  const open = all.filter(isOpen).toSorted((a, b) => a.from - b.from);
  const closed = all.filter((each) => !isOpen(each));
  if (closed.some(({ to, row }) => to !== null && !row.times))
    return { rows: closed, skipped: open.map(noEnd), notes: [] };
  return areStarts(open) ? endedByNext(open, closed) : { rows: all, skipped: [], notes: [] };
}

const noEnd = ({ row }: DatedRow): Skipped => skip(row.line, row.text, "no-end");

function areStarts(open: readonly DatedRow[]): boolean {
  const gaps = open.slice(1).map(({ from }, i) => from - (open[i]?.from ?? from));
  return (gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0) >= BLOCKS_APART;
}

/** The last has none after it: nobody knows when it ends. */
function endedByNext(open: readonly DatedRow[], closed: readonly DatedRow[]): Ended {
  const ended = open.slice(0, -1).map((each, i) => {
    const next = open[i + 1]?.from ?? each.from;
    return { ...each, to: Math.max(each.from, next - DAY) };
  });
  const [first] = ended;
  return {
    rows: [...closed, ...ended],
    skipped: open.slice(-1).map(noEnd),
    notes: first ? [{ code: "end-by-next", line: first.row.line, text: first.row.title }] : [],
  };
}
