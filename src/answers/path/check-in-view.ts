/** What a page of the check-in draws: the questions in their authors' words, and how the kept ones read. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { instruments } from "#facts/path/instruments.ts";
import { checkInAnswer } from "./check-in.ts";
import type { CheckInAnswer } from "./check-in-schema.ts";
import { type CitedSource, citedSource } from "./ruled.ts";

export interface CheckInItem {
  /** 1 to 19, as its authors count. */
  readonly n: number;
  readonly text: string;
  /** Five, least first; a choice at place p is kept as `points[p]`, whatever the question. */
  readonly choices: readonly string[];
}

export interface Owned {
  readonly name: string;
  readonly credit: string;
  readonly owner: string;
  readonly terms: string;
  readonly sources: readonly CitedSource[];
  readonly asOf: string;
  readonly reviewBy: string;
}

export interface CheckInView {
  readonly answer: CheckInAnswer;
  readonly scales: readonly { readonly id: string; readonly items: readonly CheckInItem[] }[];
  readonly single: {
    readonly stem: string;
    readonly options: readonly { readonly value: number; readonly text: string }[];
  };
  readonly owned: readonly Owned[];
}

export function checkInView(document: PathDocument): Result<CheckInView> {
  const answer = checkInAnswer(document);
  if (!answer.ok) return answer;
  const { cbi, single } = instruments();
  return ok({
    answer: answer.value,
    scales: cbi.subscales.map(({ id, items }) => ({
      id,
      items: items.map(({ n, text, scale }) => ({ n, text, choices: cbi.scales[scale] })),
    })),
    single: { stem: single.stem, options: single.options },
    owned: [cbi, single].map(({ name, credit, owner, terms, sources, asOf, reviewBy }) => ({
      name,
      credit,
      owner,
      terms,
      sources: sources.map(citedSource),
      asOf,
      reviewBy,
    })),
  });
}
