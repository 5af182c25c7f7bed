/** The occurrences of a calendar to blocks, calls and days off; and each event that became none of them, with why. */

import type { Block } from "../path/path-document.ts";
import { blockRuns } from "./block-runs.ts";
import { type Duty, type Sorted, sortOccurrence } from "./duties.ts";
import type { SkipCode, Skipped } from "./report.ts";
import { skip } from "./skip.ts";
import type { Entry, Timed } from "./timed.ts";
import type { TellTitle } from "./words.ts";

export interface SortedAll {
  /** With the line of the file that each comes from. */
  readonly blocks: readonly { readonly block: Block; readonly line: number }[];
  readonly calls: readonly string[];
  readonly daysOff: readonly string[];
  readonly entries: number;
  readonly skipped: readonly Skipped[];
}

export function sortAll(occurrences: readonly Timed[], tell: TellTitle): SortedAll {
  const fates = new Fates();
  const calls: string[] = [];
  const daysOff: string[] = [];
  for (const occurrence of once(occurrences, fates)) {
    const sorted = sortOccurrence(occurrence, tell);
    fates.take(occurrence.event, sorted);
    calls.push(...sorted.calls);
    daysOff.push(...sorted.daysOff);
  }
  const runs = blockRuns([...fates.owners.keys()]);
  for (const duty of runs.flatMap(({ duties }) => duties)) fates.use(duty);
  const blocks = runs.map(({ block, duties }) => ({ block, line: fates.lineOf(duties[0]) }));
  return { blocks, calls, daysOff, ...fates.told() };
}

/** Whether each event gave anything, and if not, what its first occurrence was found to be. */
class Fates {
  readonly owners = new Map<Duty, Entry>();
  readonly #why = new Map<Entry, SkipCode>();
  readonly #used = new Set<Entry>();

  take(event: Entry, { duty, why, calls, daysOff }: Sorted): void {
    if (duty) this.owners.set(duty, event);
    if (calls.length + daysOff.length > 0) this.#used.add(event);
    this.leave(event, why ?? "few-days");
  }

  leave(event: Entry, why: SkipCode): void {
    if (!this.#why.has(event)) this.#why.set(event, why);
  }

  use(duty: Duty): void {
    const event = this.owners.get(duty);
    if (event) this.#used.add(event);
  }

  lineOf(duty: Duty | undefined): number {
    return (duty && this.owners.get(duty)?.line) ?? 0;
  }

  told(): Pick<SortedAll, "entries" | "skipped"> {
    const left = [...this.#why].filter(([event]) => !this.#used.has(event));
    const skipped = left.map(([{ line, title }, why]) => skip(line, title || "(no title)", why));
    return { entries: this.#used.size, skipped };
  }
}

/** Each title once at each time: a calendar that was exported twice has everything twice. */
function once(occurrences: readonly Timed[], fates: Fates): readonly Timed[] {
  const seen = new Set<string>();
  return occurrences.filter(({ event, start, end, allDay }) => {
    const key = `${start} ${end} ${allDay} ${event.title}\n${event.places.join("\n")}`;
    if (seen.has(key)) {
      fates.leave(event, "twice");
      return false;
    }
    seen.add(key);
    return true;
  });
}
