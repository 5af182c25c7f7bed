/**
 * What a score can be. The scales run from 1 to 300 (USMLE) and from 9 to 999 (COMLEX-USA), and what is
 * reported on them has three digits: two are a slip, as 24 for 240, and are asked about, not answered.
 */
export const USMLE_SCORE = { low: 100, high: 300 } as const;
export const COMLEX_SCORE = { low: 100, high: 999 } as const;

export const scoreWords = ({ low, high }: { readonly low: number; readonly high: number }) =>
  `a three-digit score from ${low} to ${high}`;
