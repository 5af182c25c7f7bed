import type { ListAnswer } from "#answers/types.ts";

/** What the list calls a program, on it or excluded from it; its code where the list does not have it. */
export function programName(answer: ListAnswer | null, id: string): string {
  const rows = [
    ...(answer?.applications ?? []),
    ...(answer?.firstYear?.applications ?? []),
    ...(answer?.excluded ?? []),
  ];
  return rows.find((row) => row.id === id)?.institution ?? id;
}
