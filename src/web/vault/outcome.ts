/** What can happen at the vault's door, by a code that the page has words for. Nothing is lost by any of them. */
export type VaultProblem =
  /** This browser, or this address without HTTPS, does not do the cryptography. */
  | "unable"
  /** The browser does not let us store. */
  | "denied"
  /** There is nothing to open. */
  | "none"
  /** Not a sealed record at all. */
  | "foreign"
  /** Sealed by a later version. */
  | "later"
  /** A byte is not what was written. */
  | "damaged"
  /** Whole, but this passphrase does not open it. */
  | "passphrase"
  /** Another tab has written or wiped it since this one read it. */
  | "elsewhere";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: VaultProblem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: VaultProblem): { readonly ok: false; problem: VaultProblem } => ({
  ok: false,
  problem,
});
