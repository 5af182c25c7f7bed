/**
 * Two workers of the same code behind one face: what must be on the page before the next letter is asked
 * of the first, what takes longer of the second, so that neither waits for the other. The second is made
 * when it is first needed: after the first answer, when nobody waits for it.
 */
import type { ListWorker } from "./protocol.ts";

export interface TwoWorkers extends ListWorker {
  /** Starts the first worker before anything is asked of it. */
  start(): void;
}

/** `make` starts a worker; it is called with the first question, and once more when something slow is asked. */
export function twoWorkers(make: () => ListWorker): TwoWorkers {
  let made: ListWorker | null = null;
  let source: readonly [string, Uint8Array | null] | null = null;
  let second: ListWorker | null = null;
  let opening: Promise<unknown> | null = null;

  const first = (): ListWorker => {
    made ??= make();
    return made;
  };

  /** With what the first has open; a failure is not kept, so the next question tries again. */
  async function slow(): Promise<ListWorker> {
    if (source === null) throw new Error("the catalog must be opened before anything is asked");
    second ??= make();
    opening ??= second.open(...source);
    await opening.catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return second;
  }

  return {
    start: () => void first(),
    open: async (address, edition) => {
      const opened = await first().open(address, edition);
      source = [address, edition];
      opening = null;
      return opened;
    },
    list: async (input, detail) =>
      detail === "coarse" ? first().list(input, detail) : (await slow()).list(input, detail),
    compare: async (inputs) => (await slow()).compare(inputs),
    why: async (input, id) => (await slow()).why(input, id),
    programs: async (input, list) => (await slow()).programs(input, list),
    openTable: async (given) => (await slow()).openTable(given),
    previewTable: async (asked) => (await slow()).previewTable(asked),
    template: async (of) => (await slow()).template(of),
    season: (season, today) => first().season(season, today),
    places: (ids) => first().places(ids),
    find: (search) => first().find(search),
    names: (values) => first().names(values),
    read: (input) => first().read(input),
  };
}
