import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { type Drawn, drawnRows, withKept } from "./row-gaps.ts";
import { usePrinting } from "./use-printing.ts";

interface Options {
  /** One key for each row, in order; a row keeps its measured height by it. */
  readonly keys: readonly string[];
  /** Indexes of rows that stay drawn wherever the page is scrolled to: the open ones and the one in focus. */
  readonly kept: readonly number[];
  /** Height in pixels of a row that was never drawn. */
  readonly estimate: number;
  /** Changes when rows take another height, so that what was measured before is forgotten. */
  readonly shape?: string;
  /** What holds the rows: a table body or a list. */
  readonly body: RefObject<HTMLElement | null>;
}

export interface VirtualRows extends Drawn {
  /** Ref of each drawn row, which must carry its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Scrolls as little as shows the row. */
  readonly show: (index: number) => void;
}

/** Rows drawn above and below those on the screen, so that Tab and a flick of the finger find the next one. */
const OVERSCAN = 6;

/**
 * Draws only the rows near the screen, in the flow of the page and scrolled with it, so that no box scrolls
 * inside another. On paper every row is drawn.
 */
export function useVirtualRows({ keys, kept, estimate, shape, body }: Options): VirtualRows {
  const printing = usePrinting();
  const top = useDocumentTop(body);
  const virtual = useWindowVirtualizer<Element>({
    count: keys.length,
    estimateSize: () => estimate,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: useCallback(
      (range: Range) => withKept(defaultRangeExtractor(range), kept, range.count),
      [kept],
    ),
    overscan: OVERSCAN,
    scrollMargin: top,
    initialRect: screenSize(),
  });
  const measured = useRef(shape);
  useLayoutEffect(() => {
    if (measured.current !== shape) virtual.measure();
    measured.current = shape;
  }, [virtual, shape]);
  const drawn = printing
    ? everyRow(keys.length)
    : drawnRows(virtual.getVirtualItems(), top, top + virtual.getTotalSize());
  return {
    ...drawn,
    measure: virtual.measureElement,
    show: useCallback((index) => virtual.scrollToIndex(index, { align: "auto" }), [virtual]),
  };
}

/** Drawn apart from a page, the rows of one large screen. */
const screenSize = () =>
  typeof window === "undefined"
    ? { width: 1280, height: 1000 }
    : { width: window.innerWidth, height: window.innerHeight };

const everyRow = (count: number): Drawn => ({
  rows: Array.from({ length: count }, (_, index) => ({ index, gap: 0 })),
  after: 0,
});

/** Where the rows begin on the page. Whatever above it grows or shrinks changes the height of the page too. */
function useDocumentTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const read = () => {
      if (body.current)
        setTop(Math.round(body.current.getBoundingClientRect().top + window.scrollY));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return top;
}
