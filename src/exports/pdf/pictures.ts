/** The two pictures of the answer: fifty people, and the curve. Each is a figure with its sentence. */
import { ink, paper, types } from "./ink.ts";
import type { Curve, People } from "./memo.ts";
import type { Element, Sheet } from "./sheet.ts";

const ROWS = 5;
const STEP = 15.5;
const RADIUS = 5.4;
export const PEOPLE = 50;
export const peopleWidth = (PEOPLE / ROWS) * STEP;
const BRACKET = 9;
export const peopleHeight = ROWS * STEP + BRACKET;

interface At {
  readonly x: number;
  readonly y: number;
}

/** Fifty people like you, ten columns of five: one column is one in ten. */
export function drawPeople(sheet: Sheet, people: People, { x, y }: At): void {
  const { doc } = sheet;
  doc.lineWidth(1);
  for (let i = 0; i < PEOPLE; i += 1) {
    const sure = i < people.matched;
    const unsure = i >= people.low && i < people.high;
    doc.circle(x + (Math.floor(i / ROWS) + 0.5) * STEP, y + ((i % ROWS) + 0.5) * STEP, RADIUS);
    if (sure && unsure) doc.fillAndStroke(HALF_SURE, ink.accent);
    else if (sure) doc.fillAndStroke(ink.accent, ink.accent);
    else if (unsure) doc.dash(2.4, { space: 1.7 }).fillAndStroke(ink.accentSoft, ink.accent);
    else doc.stroke(ink.edge);
    doc.undash();
  }
  const [from, to] = [people.low, people.high].map((n) => x + (n / ROWS) * STEP);
  const top = y + ROWS * STEP + 3;
  doc.moveTo(from ?? x, top).lineTo(from ?? x, top + 5);
  doc.lineTo(to ?? x, top + 5).lineTo(to ?? x, top);
  doc.stroke(ink.text);
}

/** The accent at 62 percent on white: a person in the range and below the estimate. */
const HALF_SURE = "#6e99a5";

export const CURVE_HEIGHT = 140;
const FRAME = { left: 34, right: 52, top: 16, bottom: 28 } as const;

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (chance: number) => number;
  readonly left: number;
  readonly right: number;
}

/** Chances always run from 0 to 1, so that two curves compare. */
export function curveFigure(sheet: Sheet, parent: Element, curve: Curve, alt: string): void {
  sheet.need(CURVE_HEIGHT + 8);
  const top = sheet.y;
  const left = paper.side + FRAME.left;
  const right = paper.width - paper.side - FRAME.right;
  const floor = top + CURVE_HEIGHT - FRAME.bottom;
  const scale: Scale = {
    left,
    right,
    x: (at) => left + ((right - left) * at) / Math.max(1, curve.chances.length),
    y: (chance) => floor - chance * (floor - top - FRAME.top),
  };
  const draw = () => {
    drawAxes(sheet, curve, scale);
    drawLine(sheet, curve, scale);
    drawStop(sheet, curve, scale);
    drawRange(sheet, curve, scale);
  };
  const edges = [paper.side, top, paper.width - paper.side, top + CURVE_HEIGHT] as const;
  sheet.tag(parent, "Figure", draw, { alt, bbox: [...edges], placement: "Block" });
  sheet.y = top + CURVE_HEIGHT + 4;
}

function drawAxes(sheet: Sheet, { ticks, levels }: Curve, { x, y, left, right }: Scale): void {
  const { doc } = sheet;
  for (const { at, label } of levels) {
    doc.lineWidth(0.5).moveTo(left, y(at)).lineTo(right, y(at)).stroke(ink.rule);
    sheet.write(label, types.mark, { x: left - 36, y: y(at) - 5, width: 30, align: "right" });
  }
  for (const { at, label, below } of ticks) {
    const width = Math.max(sheet.width(label, types.mark), sheet.width(below, types.mark)) + 2;
    sheet.write(label, types.mark, {
      x: x(at) - sheet.width(label, types.mark) / 2,
      y: y(0) + 4,
      width,
    });
    sheet.write(below, types.mark, {
      x: x(at) - sheet.width(below, types.mark) / 2,
      y: y(0) + 15,
      width,
    });
  }
}

function drawLine({ doc }: Sheet, { chances }: Curve, { x, y }: Scale): void {
  const trace = () => {
    doc.moveTo(x(0), y(0));
    for (const [i, chance] of chances.entries()) doc.lineTo(x(i + 1), y(chance));
  };
  trace();
  doc.lineTo(x(chances.length), y(0)).closePath().fill("#e8f0f2");
  trace();
  doc.lineWidth(1.4).lineJoin("round").stroke(ink.accent);
}

function drawStop(sheet: Sheet, { stop, chances }: Curve, { x, y }: Scale): void {
  if (!stop) return;
  const { doc } = sheet;
  const at = x(stop.at);
  doc.lineWidth(0.8).dash(1, { space: 2.2 });
  doc
    .moveTo(at, y(1) - 4)
    .lineTo(at, y(0))
    .stroke(ink.text)
    .undash();
  doc.circle(at, y(chances[stop.at - 1] ?? 0), 3.2);
  doc.lineWidth(1.4).fillAndStroke(ink.white, ink.accent);
  const width = sheet.width(stop.label, types.mark) + 2;
  const late = stop.at > chances.length / 2;
  sheet.write(stop.label, types.mark, { x: late ? at - width + 2 : at - 2, y: y(1) - 15, width });
}

function drawRange(sheet: Sheet, { range, chances }: Curve, { x, y }: Scale): void {
  const { doc } = sheet;
  const at = x(chances.length);
  const [low, high] = [y(range.low), y(range.high)];
  doc
    .moveTo(at - 3, high)
    .lineTo(at + 3, high)
    .moveTo(at, high)
    .lineTo(at, low);
  doc.moveTo(at - 3, low).lineTo(at + 3, low);
  doc.lineWidth(1).stroke(ink.text);
  sheet.write(range.label, types.mark, { x: at + 7, y: (low + high) / 2 - 5, width: 46 });
}
