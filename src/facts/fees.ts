/**
 * What applications and registration cost, by season. Money is whole cents.
 *
 * A season's own published price comes first. Where one is missing, the last published price stands
 * in for it and the result says so; where none was ever published there is no fee, not a guess.
 */
import { onceFor, oncePer } from "#core/once.ts";
import { mapRows, type Rows } from "./columns.ts";
import type { ApplicationService, Quality } from "./types.ts";
import { QUALITIES } from "./words.ts";

export interface FeeRow {
  readonly season: number;
  readonly service: string;
  readonly item: string;
  /** First and last application (or rank) of the tier; null where the fee is not tiered. */
  readonly from: number | null;
  readonly to: number | null;
  readonly per: "each" | "flat" | "season" | "once";
  /** Null is not known. */
  readonly cents: number | null;
  readonly source: string;
  readonly quality: Quality;
  readonly note: string | null;
}

export type FeeTable = readonly FeeRow[];

/** `last-published`: some price is from the season named, because its own is not published. */
export interface FeeWarning {
  readonly code: "last-published";
  readonly season: number;
}

/** A fee row whose price is known; in `season`, which may be earlier than the one asked about. */
export interface PricedRow extends FeeRow {
  readonly cents: number;
}

export interface ApplicationFee {
  /** By first application; each in the season its price was published for. */
  readonly tiers: readonly PricedRow[];
  /** Cents for the first n applications to one specialty; tiers start again with each specialty. */
  readonly cumulative: (n: number) => number;
  /** Source ids, the season's own first. */
  readonly sources: readonly string[];
  /** The least sure of the prices used. */
  readonly quality: Quality;
  readonly warning: FeeWarning | null;
}

const PERIODS = ["each", "flat", "season", "once"] as const;

export const readFees = (rows: Rows): FeeTable =>
  mapRows(rows, (row) => ({
    season: rows.needNumber("season", row),
    service: rows.needText("service", row),
    item: rows.needText("item", row),
    from: rows.number("first", row),
    to: rows.number("last", row),
    per: rows.word("per", row, PERIODS),
    cents: toCents(rows.number("amount", row)),
    source: rows.needText("source", row),
    quality: rows.word("quality", row, QUALITIES),
    note: rows.text("note", row),
  }));

const toCents = (dollars: number | null): number | null =>
  dollars === null ? null : Math.round(dollars * 100);

const isPriced = (row: FeeRow): row is PricedRow => row.cents !== null;

/** The application fee of a service in a season; null when it is not known. */
export const feesFor = (
  fees: FeeTable,
  season: number,
  service: ApplicationService,
): ApplicationFee | null => known(fees)(season)(service);

const known = oncePer((fees: FeeTable) =>
  onceFor((season: number) =>
    onceFor((service: ApplicationService) => applicationFee(fees, season, service)),
  ),
);

function applicationFee(
  fees: FeeTable,
  season: number,
  service: ApplicationService,
): ApplicationFee | null {
  const rows = fees.filter((row) => row.service === service && row.item === "application");
  const latest = Math.max(...rows.map((row) => row.season).filter((year) => year <= season));
  const tiers = rows.filter((row) => row.season === latest).sort((a, b) => start(a) - start(b));
  const priced = tiers.map((tier) => (isPriced(tier) ? tier : lastPublished(rows, tier)));
  const known = priced.filter((tier) => tier !== null);
  if (known.length === 0 || known.length < priced.length) return null;
  const older = known.map((tier) => tier.season).filter((year) => year < season);
  return {
    tiers: known,
    cumulative: (n) => tierTotal(known, n),
    sources: [...new Set(known.map((tier) => tier.source))],
    quality: leastSure(known.map((tier) => tier.quality)),
    warning: older.length > 0 ? { code: "last-published", season: Math.max(...older) } : null,
  };
}

const start = (row: FeeRow): number => row.from ?? 0;

function lastPublished(rows: FeeTable, tier: FeeRow): PricedRow | null {
  const earlier = rows
    .filter(isPriced)
    .filter((row) => row.season < tier.season && row.from === tier.from && row.to === tier.to)
    .sort((a, b) => b.season - a.season);
  return earlier[0] ?? null;
}

function tierTotal(tiers: readonly PricedRow[], n: number): number {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of applications`);
  return tiers.reduce((sum, tier) => sum + tierPart(tier, n), 0);
}

function tierPart(tier: PricedRow, n: number): number {
  const inTier = Math.min(n, tier.to ?? n) - start(tier) + 1;
  if (inTier <= 0) return 0;
  return tier.per === "flat" ? tier.cents : tier.cents * inTier;
}

const leastSure = (all: readonly Quality[]): Quality =>
  [...QUALITIES].reverse().find((quality) => all.includes(quality)) ?? "unverified";

export interface Fee {
  readonly item: string;
  readonly service: string;
  readonly cents: number;
  readonly source: string;
  readonly quality: Quality;
  readonly note: string | null;
  readonly warning: FeeWarning | null;
}

/** A fee that does not depend on the count: `usmle-transcript`, `ecfmg-token`, `registration`, …
 * The season's own price, else the last published; null when there is neither. */
export function fixedFee(fees: FeeTable, season: number, item: string): Fee | null {
  const row = fees
    .filter(isPriced)
    .filter((fee) => fee.item === item && fee.season <= season && fee.from === null)
    .sort((a, b) => b.season - a.season)[0];
  if (!row) return null;
  const { service, cents, source, quality, note } = row;
  const warning: FeeWarning | null =
    row.season < season ? { code: "last-published", season: row.season } : null;
  return { item, service, cents, source, quality, note, warning };
}
