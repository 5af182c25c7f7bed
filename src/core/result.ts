/** One thing wrong with an input: where, what was found, what is accepted. Wording lives at the edge. */
export interface Problem {
  readonly code: string;
  /** JSON pointer (RFC 6901) into the input; "" is the whole document. */
  readonly pointer: string;
  readonly found: string;
  readonly accepted: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
