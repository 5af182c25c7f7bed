import { type ReactNode, useEffect, useState } from "react";

/** Waits its turn; the last in line is drawn last. */
const line: (() => void)[] = [];

/** One after the other, each in a task of its own, so that a page of many parts never stands still. */
function next(): void {
  line.shift()?.();
  if (line.length > 0) setTimeout(next);
}

function join(draw: () => void): () => void {
  line.push(draw);
  if (line.length === 1) setTimeout(next);
  return () => {
    const at = line.indexOf(draw);
    if (at >= 0) line.splice(at, 1);
  };
}

/** What `draw` gives, drawn when it is its turn. */
export function InTurn({
  draw,
  className,
}: {
  draw: () => ReactNode;
  className: string | undefined;
}) {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => join(() => setDrawn(true)), []);
  return (
    <div className={className} data-in-turn={isDrawn ? undefined : ""}>
      {isDrawn && draw()}
    </div>
  );
}
