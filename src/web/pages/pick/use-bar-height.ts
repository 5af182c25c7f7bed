import { type RefObject, useLayoutEffect } from "react";

/** Tells the page how much of its foot the element covers, so that what is fixed there stands above it. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty("--answer-bar", `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty("--answer-bar");
    };
  }, [bar]);
}
