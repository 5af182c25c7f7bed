/** What the page asks the worker that reads the publisher's document. The file never leaves the device. */
import type { ImportAnswer } from "#answers/import.ts";
import type { Reading } from "#facts/edition/edition.ts";

/** What a directory is compared with and placed by. */
export interface InUse {
  /** Address of the built-in catalog. */
  readonly catalog: string;
  /** The packed edition in use; null is the built-in directory. */
  readonly edition: Uint8Array | null;
}

/** What is known of a document before it is accepted. */
export interface Look {
  readonly pages: number;
  readonly notice: string | null;
}

export interface ReadDirectory {
  /** See `editionId`. */
  readonly id: string;
  /** The edition as bytes, to be kept and given to `withEdition`. */
  readonly packed: Uint8Array;
  readonly report: ImportAnswer;
}

export interface ImportWorker {
  /** Refuses a file by its size and its ends before it is read. */
  look(file: Blob, inUse: InUse): Promise<Reading<Look>>;
  /** Reads the document last looked at; `onPage` hears how many pages are done. */
  read(onPage: (done: number) => void): Promise<Reading<ReadDirectory>>;
}
