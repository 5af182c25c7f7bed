/** A resident's money for the tests of the sheet. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { sheetAnswer } from "./sheet.ts";
import type { SheetAnswer } from "./sheet-schema.ts";

export const today = "2026-11-25";

export function sheetOf(fields: Partial<PathDocument>, on = today): SheetAnswer {
  const answer = sheetAnswer({ version: 1, ...fields }, { today: on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

export const direct = {
  kind: "direct",
  balance: 205_000,
  rate: 0.065,
  disbursed: "2021-08-15",
} as const;

export const money = {
  savings: 12_000,
  spending: 3_000,
  agi: 68_166,
  household: 1,
  dependents: 0,
  loans: [direct],
};

export const sheet = { pgy: 2, state: "CA" } as const;
