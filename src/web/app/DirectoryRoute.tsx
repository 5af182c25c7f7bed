import { useMemo, useState } from "react";
import { download } from "../components/download.ts";
import { FactsImportFeed } from "../feeds/facts-import-feed.ts";
import { acts } from "../messages/app.ts";
import { DirectoryPage } from "../pages/directory/DirectoryPage.tsx";
import { DirectoryStore } from "../pages/directory/directory-store.ts";
import { FactsImport, type FactsImportActs } from "../pages/directory/FactsImport.tsx";
import { importWorker } from "../worker/import-worker-client.ts";
import { type Draft, learned, saidOf } from "../workspace/draft.ts";
import { activeDraft, editAll, readWith } from "../workspace/workspace.ts";
import { type App, useApp, useStore } from "./app.ts";
import { useSeason } from "./use-season.ts";

/** The directory in use, the way to a newer one, and the person's own facts about programs. */
export function DirectoryRoute() {
  const app = useApp();
  const { workspace, history } = useStore(app.workspace);
  const { catalog } = useStore(app.list);
  const { answer: season } = useSeason();
  const [store] = useState(() => directoryStore(app));
  const undoable = history.past.at(-1)?.label === acts.directory;
  const inUse =
    catalog && season
      ? { ...catalog, builtIn: workspace.directory === null, season: season.season }
      : null;
  return (
    <DirectoryPage store={store} inUse={inUse} onUndo={undoable ? app.workspace.undo : null}>
      <OwnFacts />
    </DirectoryPage>
  );
}

const directoryStore = ({ ports, workspace }: App): DirectoryStore =>
  new DirectoryStore({
    importer: importWorker(),
    inUse: async () => {
      const { directory } = workspace.get().workspace;
      const edition = directory === null ? null : await ports.editions.packed(directory);
      return { catalog: ports.catalog, edition };
    },
    use: async ({ id, packed }) => {
      const kept = await ports.editions.keep(id, packed);
      workspace.act({ label: acts.directory, told: true }, readWith(id));
      return kept;
    },
  });

function OwnFacts() {
  const app = useApp();
  const { answer, specialties } = useStore(app.list);
  const [feed] = useState(() => factsFeed(app));
  const listed = useMemo(() => (answer ? answer.applications.map(({ id }) => id) : []), [answer]);
  const facts = useMemo(() => factsActs(app, feed, listed), [app, feed, listed]);
  return (
    <FactsImport
      state={useStore(feed)}
      acts={facts}
      listed={listed.length}
      specialties={specialties.map(({ slug, name }) => ({ value: slug, text: name }))}
    />
  );
}

const draftOf = ({ workspace }: App): Draft => activeDraft(workspace.get().workspace);

function factsFeed(app: App): FactsImportFeed {
  const { worker } = app.ports;
  const port = {
    open: (given: Uint8Array | string) => worker.openTable(given),
    preview: (asked: Parameters<typeof worker.previewTable>[0]) => worker.previewTable(asked),
  };
  return new FactsImportFeed(port, () => saidOf(draftOf(app)));
}

/** What is known of a program is known in all lists. */
const factsActs = (
  app: App,
  feed: FactsImportFeed,
  listed: readonly string[],
): FactsImportActs => ({
  onFile: (file) => void feed.openFile(file),
  onText: (rows) => void feed.openText(rows),
  onMap: (at, use) => void feed.map(at, use),
  onSpecialty: (slug) => void feed.setSpecialty(slug),
  onCancel: feed.close,
  onImport: ({ facts }) => {
    app.workspace.act({ label: acts.facts, told: true }, editAll(learned(facts)));
    feed.close();
  },
  onTemplate: () =>
    void app.ports.worker
      .template({ programs: listed, known: saidOf(draftOf(app)) })
      .then((csv) => download("programs.csv", csv, "text/csv")),
});
