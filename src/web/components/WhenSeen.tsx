import { type ReactNode, useEffect, useRef, useState } from "react";
import { usePrinting } from "./use-printing.ts";

interface Props {
  /** Room kept until then, so that nothing jumps. */
  readonly height: string;
  readonly children: ReactNode;
}

/** Draws its children once they come near the screen, or when the page is printed. */
export function WhenSeen({ height, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  const printing = usePrinting();
  useEffect(() => {
    if (!box.current || seen) return;
    const look = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { rootMargin: "300px" },
    );
    look.observe(box.current);
    return () => look.disconnect();
  }, [seen]);
  const shown = seen || printing;
  return (
    <div ref={box} style={shown ? undefined : { minBlockSize: height }}>
      {shown && children}
    </div>
  );
}
