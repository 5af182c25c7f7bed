/**
 * The money of somebody who may leave, month by month, for ten years.
 *
 * Month 1 begins today. A balance is what is left at the end of a month; month 0 is what is held today. Dollars.
 */

export const MONTHS = 120;

/** What stands for "not within the months that were simulated": later than any of them. */
export const NOT_WITHIN = MONTHS + 1;

export interface Budget {
  readonly savings: number;
  /**
   * What comes in less the loan payment, in months 1 to 120: place 0 is month 1. May be below zero. A row for each way
   * it may go, as the wait for the first income: each as likely as the next.
   */
  readonly coming: readonly Float64Array[];
  /** A month, as the user wrote it. */
  readonly spending: number;
}

/** How far spending may be off, as a share of it. Both draws are triangular, from -1 to 1 times this, most often near 0. */
export interface Doubt {
  /** Of the amount itself: one draw for all ten years. */
  readonly level: number;
  /** Of each month around that amount. */
  readonly month: number;
}
