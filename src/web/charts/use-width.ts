import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of a box in whole pixels, followed as it changes; `before` until it is known. */
export function useWidth<Box extends HTMLElement = HTMLDivElement>(
  before: number,
): [RefObject<Box | null>, number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
