import { FileText } from "../../components/FileText.tsx";
import { Fold } from "../../components/Fold.tsx";
import * as text from "../../messages/sharing.ts";
import type { Names } from "../../worker/export-protocol.ts";
import styles from "./ExportPanel.module.css";
import { HeldLists } from "./HeldLists.tsx";
import { Lines } from "./Lines.tsx";
import type { Product } from "./use-made.ts";

interface Props {
  readonly product: Product;
  readonly names: Names;
  readonly addressOf: (fragment: string) => string;
}

/** The thing itself, already made: its name, its size, what is in it, and the file or the fields on request. */
export function WhatLeaves({ product, names, addressOf }: Props) {
  if (product.kind === "link") {
    const address = addressOf(product.link.fragment);
    return (
      <>
        <p className={styles.name}>{text.linkLine(address.length)}</p>
        {product.link.long && <p>{text.longLink}</p>}
        <Lines lines={[text.contentLine({ kind: "lists", count: product.link.held.length })]} />
        <label className={styles.link}>
          {text.linkLabel}
          <input
            type="text"
            readOnly
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <Fields product={product} names={names} />
        <p className={styles.note}>{text.nothingElse}</p>
      </>
    );
  }
  const { file } = product;
  return (
    <>
      <p className={styles.name}>{text.fileLine(file.name, file.bytes.length)}</p>
      <Lines lines={file.contents.map(text.contentLine)} />
      <Fields product={product} names={names} />
      {file.type !== "application/pdf" && <FileText title={text.showText} bytes={file.bytes} />}
      <p className={styles.note}>{text.nothingElse}</p>
    </>
  );
}

function Fields({ product, names }: Pick<Props, "product" | "names">) {
  const held = product.kind === "link" ? product.link.held : product.file.held;
  if (held.length === 0) return null;
  return (
    <Fold title={text.showFields}>
      <HeldLists lists={held} nameOf={(slug) => names[slug] ?? slug} />
    </Fold>
  );
}
