// First, so that the order of the cascade layers is known before any component names one.
import "./styles/layers.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PickPage } from "./pages/pick/PickPage.tsx";
import type { PickPorts } from "./pages/pick/pick-store.ts";
import { browserDocuments, keepStorage } from "./storage/documents.ts";
import { listWorker } from "./worker/list-worker-client.ts";

const ports: PickPorts = {
  worker: listWorker(),
  documents: browserDocuments(),
  catalog: new URL("catalog.bin", document.baseURI).href,
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  keepStorage,
};

const root = document.getElementById("root");
if (!root) throw new Error("index.html must hold an element with id root");
createRoot(root).render(
  <StrictMode>
    <PickPage ports={ports} />
  </StrictMode>,
);
