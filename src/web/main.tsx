// First, so that the order of the cascade layers is known before any component names one.
import "./styles/layers.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AppProvider, createApp, startApp } from "./app/app.ts";
import { loadNotes, Root } from "./app/Root.tsx";
import { firstFrame } from "./first-frame.ts";
import { cameBack, keepHidden } from "./notes/came-back.ts";
import { catalogAddress } from "./offline/catalog-address.ts";
import { keepOffline } from "./offline/keep-offline.ts";
import { routeAt, routes } from "./routes.ts";
import { browserDocuments, keepStorage } from "./storage/documents.ts";
import { storedEditions } from "./storage/editions.ts";
import { browserTabs } from "./storage/tabs.ts";
import { listWorker } from "./worker/list-worker-client.ts";

const documents = browserDocuments();
const worker = listWorker();
const app = createApp({
  worker,
  documents,
  editions: storedEditions(documents),
  tabs: browserTabs(),
  catalog: catalogAddress,
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  now: () => Date.now(),
  keepStorage,
});
const route = routeAt(location.pathname.replace(/(.)\/$/, "$1"));
// Pages without lists leave them alone; going to one from there starts them.
if (route !== "notes" && route !== "reference") {
  worker.start();
  void startApp(app);
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html must hold an element with id root");
keepHidden(route);
if (route === "notes" && cameBack()) location.replace(routes.reference);
else {
  await firstFrame();
  void show(root);
}

/** Not waited for by this module: a page that is loaded later stands on it, and waits until it has ended. */
async function show(at: HTMLElement): Promise<void> {
  if (route === "notes") await loadNotes();
  createRoot(at).render(
    <StrictMode>
      <AppProvider value={app}>
        <Root />
      </AppProvider>
    </StrictMode>,
  );
  await keepOffline(at);
}
