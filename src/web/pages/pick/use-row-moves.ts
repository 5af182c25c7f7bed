import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useState,
} from "react";
import type { ListAnswer, ListedApplication, SignalLevel } from "#answers/types.ts";
import type { NumberedRow } from "./list-view.ts";
import { actionOf, listActions, type RowMeans, rowActions } from "./row-actions.ts";
import type { RowActs } from "./row-acts.ts";
import type { Layout } from "./table-layout.ts";
import { type RowFocus, useRowFocus } from "./use-row-focus.ts";

/** What the page needs to run the list's actions from anywhere: a palette, a key of the whole page. */
export interface ListHandle {
  readonly means: RowMeans;
  /** The row that has the focus or had it last, if it is still on show. */
  readonly row: () => ListedApplication | null;
}

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
  readonly handle?: Ref<ListHandle> | undefined;
}

export interface RowMoves {
  readonly focus: RowFocus;
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The state of the table's view, and everything a key can do to it. */
export function useRowMoves(options: Options): RowMoves {
  const { rows, ids, signals, acts, layout, box, onSearch, handle } = options;
  const [open, toggle] = useOpenRows();
  const focus = useRowFocus(ids, box);
  const means: RowMeans = {
    ...acts,
    levelsOf: (specialty) => levelsIn(signals, specialty),
    toggle,
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
  const row = () => rows.find((shown) => shown.row.id === focus.current)?.row ?? null;
  useImperativeHandle(handle, () => ({ means, row }));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    if (runKey(event, event.target, means, row())) event.preventDefault();
  };
  return { focus, open, toggle, onKeyDown };
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

/** Runs the action of a key; false where it is none of these. */
function runKey(
  event: KeyboardEvent,
  on: Element,
  means: RowMeans,
  row: ListedApplication | null,
): boolean {
  const listAction = actionOf(listActions, event, on);
  const rowAction = row && actionOf(rowActions, event, on);
  listAction?.run(means);
  if (row) rowAction?.run(means, row);
  return listAction !== null || Boolean(rowAction);
}
