/** Which columns there is room for. What has no column is in the opened row. */
import type { columns } from "../../messages/list.ts";

export type Layout = "wide" | "medium" | "narrow";
export type Column = Exclude<keyof typeof columns, "band">;

const WIDE_PX = 760;
const MEDIUM_PX = 540;

export const layoutOf = (width: number): Layout =>
  width >= WIDE_PX ? "wide" : width >= MEDIUM_PX ? "medium" : "narrow";

export const columnsOf: Readonly<Record<Layout, readonly Column[]>> = {
  wide: ["order", "program", "signal", "interview", "ranked", "match", "gain", "yours"],
  medium: ["order", "program", "signal", "interview", "match", "gain"],
  narrow: ["program", "interview", "match"],
};

/** Pixels of a program that was never drawn, near what its two lines take. */
export const rowHeight: Readonly<Record<Layout, number>> = { wide: 58, medium: 58, narrow: 60 };
