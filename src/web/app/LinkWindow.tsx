import { useCallback, useMemo, useState } from "react";
import type { Result } from "#core/result.ts";
import { useQuestion } from "../feeds/use-question.ts";
import { acts } from "../messages/app.ts";
import { specialtyName } from "../messages/specialties.ts";
import { LinkPreview } from "../pages/pick/LinkPreview.tsx";
import type { ExportWorker, OpenedLink } from "../worker/export-protocol.ts";
import { exportWorker } from "../worker/export-worker-client.ts";
import type { ListWorker } from "../worker/protocol.ts";
import { fromDocument } from "../workspace/workspace.ts";
import { useApp, useStore } from "./app.ts";

/** A link's lists, shown before they are taken over; taken or left, the address forgets them. */
export function LinkWindow({ fragment, onClose }: { fragment: string; onClose: () => void }) {
  const { workspace, list, ports } = useApp();
  const { specialties, catalog } = useStore(list);
  const ready = catalog !== null;
  const [worker] = useState(exportWorker);
  const ask = useMemo(
    () => (ready ? () => openKnown(fragment, worker, ports.worker) : null),
    [ready, worker, fragment, ports],
  );
  const { answer, stale } = useQuestion(ask);
  const open = useCallback(
    ({ document }: OpenedLink) => {
      workspace.act({ label: acts.link, told: true }, fromDocument(document));
      onClose();
    },
    [workspace, onClose],
  );
  if (!answer || stale) return null;
  return (
    <LinkPreview
      link={answer}
      nameOf={(slug) => specialtyName(slug, specialties)}
      onOpen={open}
      onClose={onClose}
    />
  );
}

/** What the link holds, if all of it can be answered here. */
async function openKnown(
  fragment: string,
  links: ExportWorker,
  lists: ListWorker,
): Promise<Result<OpenedLink>> {
  const link = await links.openLink(fragment);
  if (!link.ok) return link;
  const known = await lists.read(link.value.document);
  return known.ok ? link : known;
}
