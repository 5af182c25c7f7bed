/** Everything behind a resident's pages, put together once for the life of the page. */
import { createContext, useContext } from "react";
import { localDay } from "#core/local-day.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { useStore } from "../app/app.ts";
import { Vault, type VaultPorts } from "../vault/vault.ts";
import type { NotesWorker } from "../worker/notes-protocol.ts";
import { FrameStore } from "./frame-store.ts";
import { Keeper } from "./keeper.ts";
import { NotesStore } from "./notes-store.ts";
import type { Views } from "./views.ts";

export interface NotesPorts {
  readonly vault: VaultPorts;
  readonly worker: NotesWorker;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly keepStorage: () => Promise<void>;
}

export interface Notes {
  /** Ids of the pages, in the order of `sections.ts`, which knows the pages themselves. */
  readonly pages: readonly string[];
  readonly store: NotesStore;
  readonly keeper: Keeper;
  readonly frame: FrameStore;
  readonly ports: NotesPorts;
}

export function createNotes(ports: NotesPorts, pages: readonly string[]): Notes {
  const store = new NotesStore(ports.now);
  const vault = new Vault(ports.vault);
  return {
    pages,
    store,
    keeper: new Keeper({ ...ports, vault, notes: store }),
    frame: new FrameStore(),
    ports,
  };
}

const NotesContext = createContext<Notes | null>(null);
export const NotesProvider = NotesContext.Provider;

/** For the frame itself. Throws outside of `NotesProvider`. */
export function useFrame(): Notes {
  const notes = useContext(NotesContext);
  if (!notes) throw new Error("useFrame needs a NotesProvider above it");
  return notes;
}

/** What a page of the notes works with. */
export interface NotesHandle {
  readonly document: PathDocument;
  readonly act: NotesStore["act"];
  /** How the pages were left. */
  readonly views: Views;
  readonly look: NotesStore["look"];
  readonly worker: NotesWorker;
  /** Year-month-day of the clock on the wall. */
  readonly today: string;
  readonly openHelp: () => void;
  /** Opens a page by its id in the table of sections. */
  readonly go: (id: string) => void;
}

export function useNotes(): NotesHandle {
  const notes = useFrame();
  const { store, frame, ports } = notes;
  const { document, views } = useStore(store);
  return {
    document,
    views,
    act: store.act,
    look: store.look,
    worker: ports.worker,
    today: localDay(new Date(ports.now())),
    openHelp: frame.openHelp,
    go: (id) => goTo(notes, id),
  };
}

/** The same address again, with nothing but a number: so Back works, and no address or title tells the page. */
export function goTo({ frame, pages }: Notes, id: string): void {
  const page = pages.indexOf(id);
  if (page < 0 || page === frame.get().page) return;
  history.pushState(page, "");
  frame.show(page);
}
