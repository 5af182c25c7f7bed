/** Everything behind the pages, put together once: the workspace, the live answers, the doors to the browser. */
import { createContext, useContext, useSyncExternalStore } from "react";
import { ListFeed, type ListPorts } from "../feeds/list-feed.ts";
import { importDone, importRefusedBy, type Refusal, tooLarge } from "../messages/app.ts";
import type { Kind } from "../messages/sharing.ts";
import type { ListTables } from "../pages/pick/row-actions.ts";
import type { Editions } from "../storage/editions.ts";
import { fromDocument } from "../workspace/workspace.ts";
import { type WorkspacePorts, WorkspaceStore } from "../workspace/workspace-store.ts";
import { Arrival } from "./arrival.ts";
import { Store } from "./store.ts";

export type AppPorts = WorkspacePorts & ListPorts & { readonly editions: Editions };

/** Which of the small windows is open, and what a file was refused for. */
export interface Shown {
  readonly window: "commands" | "keys" | "export" | null;
  /** What the export window opens with. */
  readonly exporting: Kind;
  readonly refused: Refusal | null;
}

export class ShownStore extends Store<Shown> {
  constructor() {
    super({ window: null, exporting: "pdf", refused: null });
  }

  readonly open = (window: Shown["window"]): void => this.set({ window });
  readonly openExport = (exporting: Kind): void => this.set({ window: "export", exporting });
  readonly close = (): void => this.set({ window: null });
  readonly refuse = (refused: Refusal | null): void => this.set({ refused });
}

export interface App {
  readonly workspace: WorkspaceStore;
  readonly list: ListFeed;
  readonly shown: ShownStore;
  /** Every move from page to page that says where the focus goes. */
  readonly arrival: Arrival;
  /** The tables of programs that keys, commands and the map act on; none on a page without one. */
  readonly rows: ListTables;
  readonly ports: AppPorts;
}

export function createApp(ports: AppPorts): App {
  const workspace = new WorkspaceStore(ports);
  const list = new ListFeed(workspace, ports);
  const [shown, arrival] = [new ShownStore(), new Arrival()];
  return { workspace, list, shown, arrival, rows: { current: null, byHeading: new Map() }, ports };
}

const started = new WeakSet<App>();

/** What was kept comes back before the first answer is asked for. Once is enough. */
export async function startApp(app: App): Promise<void> {
  if (started.has(app)) return;
  started.add(app);
  const { workspace, list } = app;
  await workspace.start();
  await list.start();
}

/** Four lists with everything said of every program are under 2 MB. */
const LARGEST_FILE = 8_000_000;

/** A profile or a document from a file, in place of the lists that are here; undone like anything else. */
export async function openFile(app: App, file: Blob): Promise<void> {
  const { workspace, shown, ports } = app;
  if (file.size > LARGEST_FILE) return shown.refuse(tooLarge);
  const text = await file.text();
  const opened = await ports.worker.read(jsonOf(text));
  shown.refuse(opened.ok ? null : importRefusedBy(opened.problems));
  if (opened.ok) workspace.act({ label: importDone, told: true }, fromDocument(opened.value));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** Throws outside of `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp needs an AppProvider above it");
  return app;
}

export const useStore = <State extends object>(store: Store<State>): State =>
  useSyncExternalStore(store.subscribe, store.get, store.get);
