/** What is said of a season that is older than all we know of any: it is answered, and nothing in it is to act on. */
import type { Question } from "./question.ts";
import type { Warning } from "./types.ts";

/** A season to come borrows the last one's figures, each labeled where it stands; one before all has none to borrow. */
export function seasonWarnings({ facts, profile: { season } }: Question): Warning[] {
  const seasons = facts.dates.map((date) => date.season);
  const first = Math.min(...seasons);
  if (seasons.length === 0 || season >= first) return [];
  const text = `No date of the ${season} season is known here, nor of one before it, and the chances are those of newer tables: the list shows what one would be like, not what to send. The seasons with dates are ${first} to ${Math.max(...seasons)}.`;
  return [{ code: "season-unknown", text }];
}
