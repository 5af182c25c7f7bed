import { useState } from "react";
import { sameRows, sameValue } from "./same-value.ts";

/** The value as the object it was last time, as long as it says the same. */
export function useSame<Value>(value: Value): Value {
  return useKept(value, (before) => (sameValue(before, value) ? before : value));
}

/** The rows as the objects they were last time, each as long as it says the same. */
export function useSameRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return useKept(rows, (before) => sameRows(before, rows));
}

interface Kept<Value> {
  readonly given: Value;
  readonly kept: Value;
}

/** State set while drawing, so that a drawing that is thrown away leaves nothing behind. */
function useKept<Value>(given: Value, keep: (before: Value) => Value): Value {
  const [last, setLast] = useState<Kept<Value>>({ given, kept: given });
  if (last.given === given) return last.kept;
  const kept = keep(last.kept);
  setLast({ given, kept });
  return kept;
}
