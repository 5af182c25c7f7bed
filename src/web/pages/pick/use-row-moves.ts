import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { ListAnswer, SignalLevel } from "#answers/types.ts";
import type { NumberedRow } from "./list-view.ts";
import type { ListHandle, ListTables, RowMeans } from "./row-actions.ts";
import type { RowActs } from "./row-acts.ts";
import type { Layout } from "./table-layout.ts";
import { type RowFocus, useRowFocus } from "./use-row-focus.ts";

/** The levels a specialty gives, lowest first; "none" alone where it gives no signals. */
export function levelsIn(
  signals: ListAnswer["signals"],
  specialty: string,
): readonly SignalLevel[] {
  const scheme = signals.find((s) => s.specialty === specialty);
  if (!scheme || scheme.gold + scheme.silver === 0) return ["none"];
  return scheme.silver > 0 ? ["none", "silver", "gold"] : ["none", "gold"];
}

interface Options {
  readonly rows: readonly NumberedRow[];
  readonly ids: readonly string[];
  readonly signals: ListAnswer["signals"];
  readonly acts: RowActs;
  readonly layout: Layout;
  readonly box: RefObject<HTMLElement | null>;
  readonly onSearch: () => void;
  /** Takes back what narrows the list. */
  readonly onAll: () => void;
  /** Id of the heading that names the table. */
  readonly heading: string;
  /** Where the page finds its tables; those of one page share it. */
  readonly tables: ListTables | undefined;
}

export interface RowMoves {
  readonly focus: RowFocus;
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Makes this table the one that the page's keys act on. */
  readonly onEnter: () => void;
}

/** The state of the table's view, and everything a key can do to it. */
export function useRowMoves(options: Options): RowMoves {
  const { rows, ids, signals, acts, layout, box, onSearch, onAll } = options;
  const [open, toggle] = useOpenRows();
  const focus = useRowFocus(ids, box);
  const means: RowMeans = {
    ...acts,
    levelsOf: (specialty) => levelsIn(signals, specialty),
    toggle,
    show: (id) => {
      if (!ids.includes(id)) onAll();
      if (!open.has(id)) toggle(id);
      focus.give(id);
    },
    search: onSearch,
    step: (by) => {
      const id = ids[nextPlace(focus.current === null ? -1 : ids.indexOf(focus.current), by, ids)];
      if (id !== undefined) focus.give(id);
    },
    askValue: (id) => {
      if (!acts.onValue) return;
      if (layout !== "wide" && !open.has(id)) toggle(id);
      focus.give(id, "value");
    },
  };
  const row = () =>
    focus.isHere() ? (rows.find((shown) => shown.row.id === focus.current)?.row ?? null) : null;
  const onEnter = useHandle(options, { means, row });
  return { focus, open, toggle, onEnter };
}

/** The first table drawn stands for the list until another one takes the focus. */
function useHandle({ tables, heading }: Options, own: ListHandle): () => void {
  const last = useRef<ListHandle | null>(null);
  useLayoutEffect(() => {
    if (tables && (tables.current === null || tables.current === last.current))
      tables.current = own;
    tables?.byHeading.set(heading, own);
    last.current = own;
  });
  useLayoutEffect(
    () => () => {
      if (tables && tables.current === last.current) tables.current = null;
      tables?.byHeading.delete(heading);
    },
    [tables, heading],
  );
  return () => {
    if (tables) tables.current = last.current;
  };
}

function useOpenRows(): [ReadonlySet<string>, (id: string) => void] {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  return [open, toggle];
}

/** From no row at all, both ways lead to the first one. */
function nextPlace(at: number, by: number, ids: readonly string[]): number {
  return at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + by));
}
