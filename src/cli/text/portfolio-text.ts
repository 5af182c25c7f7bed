import { plural } from "#answers/number-words.ts";
import type { portfolioAnswer } from "#answers/portfolio.ts";
import { type Column, table } from "./table.ts";

type Portfolio = ReturnType<typeof portfolioAnswer>;

interface Row {
  readonly id: string;
  readonly level: string;
  readonly value: number;
}

/** The options chosen, in the order they were worth adding, with the value after each. */
export function portfolioText({
  chosen,
  value,
  upperBound,
  method,
  order,
  values,
}: Portfolio): string {
  const levels = new Map(chosen.map(({ id, level }) => [id, level]));
  const rows = order.map((id, i) => ({ id, level: levels.get(id) ?? "-", value: values[i] ?? 0 }));
  const sentence = `${plural(chosen.length, "option")}, worth ${value.toFixed(4)}; nothing allowed is worth more than ${upperBound.toFixed(4)} (${method}).\n`;
  return rows.length === 0 ? sentence : `${sentence}\n${table(rows, COLUMNS)}`;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: "#", width: 5, right: true, cell: (_, i) => String(i + 1) },
  { title: "Option", width: 60, cell: (row) => row.id },
  { title: "Signal", width: 6, cell: (row) => row.level },
  { title: "Value", width: 10, right: true, cell: (row) => row.value.toFixed(4) },
];
