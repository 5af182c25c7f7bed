import { useState } from "react";
import type { Block } from "#dossier/path/path-document.ts";
import { MOST_BLOCKS } from "#dossier/path/terms.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import { Fold } from "../../../components/Fold.tsx";
import hidden from "../../../components/Hidden.module.css";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { BlockForm } from "./BlockForm.tsx";
import { withKindAt } from "./edits.ts";
import { KindSelect } from "./KindSelect.tsx";
import styles from "./Rotations.module.css";

interface Props {
  readonly blocks: readonly Block[];
  readonly today: string;
}

type Placed = readonly (readonly [number, Block])[];

/** The same as the picture, in words, and where each block is changed. What has passed is folded. */
export function BlockList({ blocks, today }: Props) {
  const placed = [...blocks.entries()].toSorted(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  const over = placed.filter(([, { to }]) => to < today);
  const ahead = placed.filter(([, { to }]) => to >= today);
  return (
    <section className={parts.part} aria-labelledby="blocks">
      <h3 id="blocks" tabIndex={-1}>
        {text.listHeading}
      </h3>
      {over.length > 0 && (
        <Fold title={text.earlier(over.length)} open={ahead.length === 0} later printed>
          <Table placed={over} />
        </Fold>
      )}
      {ahead.length > 0 && <Table placed={ahead} />}
      <AddBlock full={blocks.length >= MOST_BLOCKS} />
    </section>
  );
}

const Table = ({ placed }: { placed: Placed }) => (
  <table className={styles.table}>
    <ColumnHeads columns={text.listColumns} />
    <tbody>
      {placed.map(([place, block]) => (
        <Row key={place} place={place} block={block} />
      ))}
    </tbody>
  </table>
);

function Row({ place, block }: { place: number; block: Block }) {
  const { act } = useNotes();
  const [open, setOpen] = useState(false);
  const from = `kind-from-${place}`;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{text.nameText(block.name)}</span>
        <span className={styles.beside}>
          <span className={styles.days}>{text.daysText(block)}</span>
          <span data-print="no">
            <LinkButton expanded={open} onClick={() => setOpen(!open)}>
              {text.changeBlock} <span className={hidden.hidden}>{text.changeOf(block)}</span>
            </LinkButton>
          </span>
        </span>
        {open && <BlockForm place={place} block={block} onDone={() => setOpen(false)} />}
      </th>
      <td>
        <KindSelect
          label={text.kindLabel(block)}
          describedBy={from}
          kind={block.kind}
          onChoose={(kind) => act({ label: text.kindLabel(block) }, withKindAt([place], kind))}
        />
        <span id={from} className={styles.from}>
          {text.kindFrom(block)}
        </span>
      </td>
    </tr>
  );
}

function AddBlock({ full }: { full: boolean }) {
  const [open, setOpen] = useState(false);
  if (full) return <p className={parts.soft}>{text.fullBlocks(MOST_BLOCKS)}</p>;
  return (
    <div className={styles.add} data-print="no">
      <div>
        <TextButton expanded={open} onClick={() => setOpen(!open)}>
          {text.addBlock}
        </TextButton>
      </div>
      {open && <BlockForm place={null} block={null} onDone={() => setOpen(false)} />}
    </div>
  );
}
