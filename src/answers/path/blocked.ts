import type { Verdict } from "#facts/path/rule-schema.ts";

/** Whether nothing of this kind starts before somebody lifts it. */
export const isBlocked = (verdict: Verdict): boolean => verdict.startsWith("blocked");
