/** The prices of a season that do not depend on a list: the tiers of each service, and what is paid once. */
import { type Fee, type FeeTable, feesFor, fixedFee, type PricedRow } from "#facts/fees.ts";
import type { Quality } from "#facts/types.ts";
import { SERVICES } from "#facts/words.ts";

export interface SeasonFee {
  readonly item: string;
  readonly service: string;
  /** First and last application of the tier; null where the fee is not tiered. */
  readonly from: number | null;
  readonly to: number | null;
  readonly per: PricedRow["per"];
  /** Dollars; null when no price was ever published. */
  readonly amount: number | null;
  /** The season the price was published for; null with `amount`. */
  readonly season: number | null;
  readonly source: string;
  readonly quality: Quality | null;
  readonly note: string | null;
}

/** In the order they fall due. */
const FIXED = [
  "ecfmg-token",
  "usmle-transcript",
  "comlex-transcript",
  "registration",
  "late-registration",
  "couple",
  "soap",
] as const;

/** Each in the season's own price, else the last published one. */
export function seasonFees(fees: FeeTable, season: number): readonly SeasonFee[] {
  const services = SERVICES.filter((service) => fees.some((row) => row.service === service));
  const tiers = services.flatMap((service) => {
    const known = feesFor(fees, season, service);
    return known ? known.tiers.map(tierFee) : [notPublished(service)];
  });
  const fixed = FIXED.map((item) => fixedFee(fees, season, item)).filter((fee) => fee !== null);
  return [...tiers, ...fixed.map((fee) => onceFee(fee, season))];
}

const tierFee = ({ cents, item, service, from, to, per, ...rest }: PricedRow): SeasonFee => ({
  item,
  service,
  from,
  to,
  per,
  amount: cents / 100,
  season: rest.season,
  source: rest.source,
  quality: rest.quality,
  note: rest.note,
});

const onceFee = (fee: Fee, asked: number): SeasonFee => ({
  item: fee.item,
  service: fee.service,
  from: null,
  to: null,
  per: "season",
  amount: fee.cents / 100,
  season: fee.warning?.season ?? asked,
  source: fee.source,
  quality: fee.quality,
  note: fee.note,
});

const notPublished = (service: string): SeasonFee => ({
  item: "application",
  service,
  from: null,
  to: null,
  per: "each",
  amount: null,
  season: null,
  source: "none",
  quality: null,
  note: null,
});
