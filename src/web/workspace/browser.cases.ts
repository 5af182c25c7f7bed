/** A browser for tests: one store of documents, any number of tabs that hear each other. */
import type { WorkspacePorts } from "./workspace-store.ts";

export interface Browser {
  readonly tab: () => WorkspacePorts;
}

export function browser(
  stored: Readonly<Record<string, unknown>> = {},
  { denied = false }: { readonly denied?: boolean } = {},
): Browser {
  const documents = new Map(Object.entries(stored));
  const heard: ((revision: number) => void)[] = [];
  const allowed = () => (denied ? Promise.reject(new Error("denied")) : Promise.resolve());
  let at = 0;
  return {
    tab: () => {
      let own: (revision: number) => void = () => {};
      return {
        documents: {
          get: async (name) => {
            await allowed();
            return structuredClone(documents.get(name));
          },
          update: async (name, change) => {
            await allowed();
            const next = change(structuredClone(documents.get(name)));
            documents.set(name, structuredClone(next));
            return next;
          },
        },
        tabs: {
          tell: (revision) => {
            for (const hear of heard) if (hear !== own) hear(revision);
          },
          listen: (hear) => {
            own = hear;
            heard.push(hear);
          },
        },
        keepStorage: () => Promise.resolve(),
        now: () => (at += 10_000),
        pause: () => Promise.resolve(),
      };
    },
  };
}
