/** What the table draws, one entry for each of its rows: programs, what an open one says, the line to stop at. */
import type { NumberedRow } from "./list-view.ts";

export type TableItem =
  | ({ readonly kind: "program"; readonly key: string } & NumberedRow)
  | ({ readonly kind: "why"; readonly key: string } & NumberedRow)
  | { readonly kind: "stop"; readonly key: "stop" };

export interface Arranged {
  readonly rows: readonly NumberedRow[];
  /** Programs whose reasons are open. */
  readonly open: ReadonlySet<string>;
  /** Where the line to stop at belongs; null for a list in another order, where no single line could. */
  readonly stopAt: number | null;
}

export function tableItems({ rows, open, stopAt }: Arranged): readonly TableItem[] {
  const items: TableItem[] = [];
  const stopBefore = stopAt === null ? -1 : rows.findIndex(({ order }) => order > stopAt);
  rows.forEach((numbered, i) => {
    if (i === stopBefore && i > 0) items.push({ kind: "stop", key: "stop" });
    const { id } = numbered.row;
    items.push({ kind: "program", key: id, ...numbered });
    if (open.has(id)) items.push({ kind: "why", key: `${id} why`, ...numbered });
  });
  return items;
}

/** Indexes that stay drawn: open programs with what they say, the one in focus and its neighbors. */
export function keptItems(
  items: readonly TableItem[],
  open: ReadonlySet<string>,
  focused: string | null,
): readonly number[] {
  const programs = items.flatMap((item, i) => (item.kind === "program" ? [i] : []));
  const at = programs.findIndex((i) => items[i]?.key === focused);
  const near = at < 0 ? [] : programs.slice(Math.max(0, at - 1), at + 2);
  const opened = items.flatMap((item, i) =>
    item.kind !== "stop" && open.has(item.row.id) ? [i] : [],
  );
  return [...new Set([...near, ...opened])];
}
