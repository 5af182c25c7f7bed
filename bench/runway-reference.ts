/** The runway written plainly: an object for each month of each path, sorted for the fan. Same luck, same fan. */
import { stream } from "#core/random.ts";
import { rankOf } from "#engines/runway/quantiles.ts";
import { FAN_SHARES } from "#engines/runway/runway.ts";
import { type Budget, type Doubt, MONTHS, NOT_WITHIN } from "#engines/runway/types.ts";

interface PlainMonth {
  readonly month: number;
  readonly balance: number;
}

interface Luck {
  readonly seed: number;
  readonly paths: number;
  readonly doubt: Doubt;
}

export function plainRunway(budget: Budget, { seed, paths, doubt }: Luck) {
  const walks = Array.from({ length: paths }, (_, i) => plainPath(budget, { seed, i, doubt }));
  const fan = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const sorted = walks.map((walk) => walk[month]?.balance ?? 0).sort((a, b) => a - b);
    return FAN_SHARES.map((p) => sorted[rankOf(p, paths)]);
  });
  const ruin = walks.map(
    (walk) => walk.find(({ month, balance }) => month > 0 && balance < 0)?.month ?? NOT_WITHIN,
  );
  return { fan, ruin };
}

function plainPath(
  { savings, coming, spending }: Budget,
  { seed, i, doubt }: { seed: number; i: number; doubt: Doubt },
): PlainMonth[] {
  const luck = stream(seed, "runway", i);
  const about = (share: number) => 1 + share * (luck.uniform() + luck.uniform() - 1);
  const row = coming[Math.floor(luck.uniform() * coming.length)] ?? [];
  const level = about(doubt.level);
  const months: PlainMonth[] = [{ month: 0, balance: savings }];
  for (const [place, came] of row.entries()) {
    const spent = spending * (level * about(doubt.month));
    const balance = (months.at(-1)?.balance ?? 0) + (came - spent);
    months.push({ month: place + 1, balance });
  }
  return months;
}
