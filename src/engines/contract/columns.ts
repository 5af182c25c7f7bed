/** Two columns set side by side, read one after the other. A table is left as it is: its rows belong together. */

/** Fewer lines than this are a table or an accident. */
const FEWEST = 4;
/** Characters that a column of prose holds on average, and a cell of most tables does not. */
const NARROWEST = 18;
/** Share of lines that go on with a small letter: prose does, cells of a table begin anew. */
const GOES_ON = 0.25;
const GAP = /\S( {3,})(?=\S)/g;

export function unfold(lines: readonly string[]): readonly string[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const { from, to, at } = gutter;
  const inside = lines.slice(from, to + 1);
  const left = inside.map((line) => line.slice(0, at).trimEnd());
  const right = inside.map((line) => line.slice(at).trimEnd());
  return [...lines.slice(0, from), ...left, ...right, "", ...unfold(lines.slice(to + 1))];
}

interface Gutter {
  readonly from: number;
  readonly to: number;
  /** Where the right column begins. */
  readonly at: number;
}

function gutterOf(lines: readonly string[]): Gutter | null {
  for (const at of startsOf(lines)) {
    const stretch = longestStretch(lines, at);
    if (stretch && isProse(lines.slice(stretch.from, stretch.to + 1), at))
      return { ...stretch, at };
  }
  return null;
}

/** Where text begins after a gap, the most frequent first. */
function startsOf(lines: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const match of line.matchAll(GAP)) {
      const start = match.index + match[0].length;
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count >= FEWEST / 2)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .map(([start]) => start);
}

/** The longest run of lines that nothing crosses at the gutter, from a line with both sides to another. */
function longestStretch(lines: readonly string[], at: number): Omit<Gutter, "at"> | null {
  let best: Omit<Gutter, "at"> | null = null;
  let from = -1;
  let last = -1;
  lines.forEach((line, i) => {
    if (crosses(line, at)) from = -1;
    else if (hasBoth(line, at)) {
      if (from < 0) from = i;
      last = i;
      if (!best || last - from > best.to - best.from) best = { from, to: last };
    }
  });
  return best;
}

const crosses = (line: string, at: number): boolean =>
  line.length > at && line.slice(at - 2, at).trim() !== "";

const hasBoth = (line: string, at: number): boolean =>
  line.length > at && line.slice(0, at).trim() !== "" && !crosses(line, at);

function isProse(lines: readonly string[], at: number): boolean {
  const both = lines.filter((line) => hasBoth(line, at));
  const sides = [both.map((line) => line.slice(0, at)), both.map((line) => line.slice(at))];
  return both.length >= FEWEST && sides.every(isColumn);
}

const isColumn = (texts: readonly string[]): boolean =>
  mean(texts.map((text) => text.trim().length)) >= NARROWEST &&
  texts.filter((text) => /^\s*[a-z(]/.test(text)).length >= GOES_ON * texts.length;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
