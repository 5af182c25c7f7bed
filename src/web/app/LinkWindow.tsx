import { useCallback, useMemo, useState } from "react";
import { useQuestion } from "../feeds/use-question.ts";
import { acts } from "../messages/app.ts";
import { specialtyName } from "../messages/specialties.ts";
import { LinkPreview } from "../pages/pick/LinkPreview.tsx";
import type { OpenedLink } from "../worker/export-protocol.ts";
import { exportWorker } from "../worker/export-worker-client.ts";
import { fromDocument } from "../workspace/workspace.ts";
import { useApp, useStore } from "./app.ts";

/** A link's lists, shown before they are taken over; taken or left, the address forgets them. */
export function LinkWindow({ fragment, onClose }: { fragment: string; onClose: () => void }) {
  const { workspace, list } = useApp();
  const { specialties } = useStore(list);
  const [worker] = useState(exportWorker);
  const ask = useMemo(() => () => worker.openLink(fragment), [worker, fragment]);
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
