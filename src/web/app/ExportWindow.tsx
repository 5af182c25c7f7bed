import { useMemo } from "react";
import { download } from "../components/download.ts";
import { profileLine } from "../messages/profile-line.ts";
import { specialtyName } from "../messages/specialties.ts";
import { ExportPanel } from "../pages/pick/ExportPanel.tsx";
import type { ExportPorts } from "../pages/pick/export-chosen.ts";
import { type Exportable, leastWanted } from "../pages/pick/export-order.ts";
import { exportWorker } from "../worker/export-worker-client.ts";
import { draftToProfile } from "../workspace/draft-to-profile.ts";
import { activeDraft, toDocument } from "../workspace/workspace.ts";
import { useApp, useStore } from "./app.ts";
import { useSeason } from "./use-season.ts";

/** What can leave this device, and what would leave with it. */
export function ExportWindow() {
  const { shown } = useApp();
  const { exporting } = useStore(shown);
  const from = useExportable();
  const ports = useMemo(browserPorts, []);
  const start = { ...leastWanted, kind: exporting };
  return <ExportPanel from={from} ports={ports} start={start} onClose={shown.close} />;
}

function useExportable(): Exportable {
  const app = useApp();
  const { workspace } = useStore(app.workspace);
  const { answer, settled, specialties } = useStore(app.list);
  const { answer: season } = useSeason();
  const now = app.ports.now;
  return useMemo(() => {
    const nameOf = (slug: string) => specialtyName(slug, specialties);
    return {
      answer: settled ? answer : null,
      season,
      names: Object.fromEntries(specialties.map(({ slug, name }) => [slug, name])),
      document: toDocument(workspace),
      profile: profileLine(draftToProfile(activeDraft(workspace)), nameOf),
      made: new Date(now()),
    };
  }, [workspace, answer, settled, specialties, season, now]);
}

const browserPorts = (): ExportPorts => ({
  worker: exportWorker(),
  save: download,
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => window.print(),
  addressOf: (fragment) => new URL(`/#${fragment.replace(/^#/, "")}`, document.baseURI).href,
});
