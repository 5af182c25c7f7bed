import { useState } from "react";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/sharing.ts";
import styles from "./ExportPanel.module.css";
import type { Chosen } from "./export-chosen.ts";
import { isMissing } from "./export-order.ts";

/** The last button, and what became of it. */
export function ExportActs({ wanted, from, making, ports }: Chosen) {
  const [said, say] = useState("");
  const product = making.product?.ok && !making.busy ? making.product.value : null;
  const save = () => {
    if (product?.kind !== "file") return;
    const { name, bytes, type } = product.file;
    ports.save(name, bytes, type);
    say(text.savedAs(name));
  };
  const copy = () => {
    if (product?.kind !== "link") return;
    ports.copy(ports.addressOf(product.link.fragment)).then(
      () => say(text.copied),
      () => say(text.notCopied),
    );
  };
  const act = {
    link: { name: text.copy, run: copy, ready: product?.kind === "link" },
    print: { name: text.print, run: ports.print, ready: isMissing(wanted, from) === null },
    file: { name: text.save, run: save, ready: product?.kind === "file" },
  }[wanted.kind === "link" || wanted.kind === "print" ? wanted.kind : "file"];
  return (
    <div className={styles.acts}>
      <TextButton disabled={!act.ready} onClick={act.run}>
        {act.name}
      </TextButton>
      <p role="status">{said}</p>
    </div>
  );
}
