/** What the page asks the worker that reads a contract. The text never leaves the device. */
import type { ContractAnswer } from "#answers/path/contract-schema.ts";
import type { EditionProblem } from "#facts/edition/edition.ts";

/** A file, or the text as it was pasted. */
export type ContractSource = Blob | string;

/** Why there is no answer; the wording is in `messages/path-contract.ts`. */
export type ContractProblem =
  | EditionProblem
  /** `found` is how much there was: "12 words". */
  | { readonly code: "few-words"; readonly found: string }
  /** The worker itself failed. */
  | { readonly code: "broken" };

export type ContractRead =
  | { readonly ok: true; readonly value: ContractAnswer }
  | { readonly ok: false; readonly problem: ContractProblem };

export interface ContractWorker {
  /** `today` is the day the answer speaks of; `onPage` hears how many pages of a PDF are done, and of how many. */
  read(
    source: ContractSource,
    today: string,
    onPage: (done: number, pages: number) => void,
  ): Promise<ContractRead>;
}
