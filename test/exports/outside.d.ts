/** Readers of files by others, which say nothing of their types. */
declare module "word-extractor" {
  interface Extracted {
    /** Unless told otherwise it makes quotation marks plain. */
    getBody(options?: { filterUnicode?: boolean }): string;
    getHeaders(options?: { includeFooters?: boolean }): string;
  }
  export default class WordExtractor {
    extract(file: Buffer): Promise<Extracted>;
  }
}

declare module "@jsonresume/schema" {
  interface SchemaProblem {
    readonly stack: string;
  }
  const resume: {
    /** Calls back at once. */
    validate(
      resume: unknown,
      done: (problems: readonly SchemaProblem[] | null, valid?: boolean) => void,
    ): void;
  };
  export default resume;
}
