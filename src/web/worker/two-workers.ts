/**
 * Two workers of the same code behind one face: what must be on the page before the next letter is asked
 * of the first, what takes longer of the second, so that neither waits for the other. The second is made
 * when it is first needed: after the first answer, when nobody waits for it.
 */
import type { ListWorker } from "./protocol.ts";

/** `make` starts a worker; it is called once, and once more when something slow is asked. */
export function twoWorkers(make: () => ListWorker): ListWorker {
  const first = make();
  let catalog: string | null = null;
  let second: ListWorker | null = null;
  let opening: Promise<unknown> | null = null;

  /** With the catalog that the first has open; a failure is not kept, so the next question tries again. */
  async function opened(): Promise<ListWorker> {
    if (catalog === null) throw new Error("the catalog must be opened before anything is asked");
    second ??= make();
    opening ??= second.open(catalog);
    await opening.catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return second;
  }

  return {
    open: async (address) => {
      const specialties = await first.open(address);
      if (address !== catalog) opening = null;
      catalog = address;
      return specialties;
    },
    list: async (input, detail) =>
      detail === "coarse" ? first.list(input, detail) : (await opened()).list(input, detail),
    compare: async (inputs) => (await opened()).compare(inputs),
    why: (input, id) => first.why(input, id),
    places: (ids) => first.places(ids),
    find: (search) => first.find(search),
    names: (values) => first.names(values),
    read: (input) => first.read(input),
  };
}
