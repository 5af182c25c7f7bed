import { useState } from "react";
import type { NamedBlocks } from "#answers/path/rotations-now.ts";
import type { Block } from "#dossier/path/path-document.ts";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { withKindAt } from "./edits.ts";
import { KindSelect } from "./KindSelect.tsx";
import styles from "./Rotations.module.css";

interface Props {
  readonly blocks: readonly Block[];
  readonly unknown: readonly NamedBlocks[];
}

/** Every name without a kind, once, in one place: one answer for all blocks of that name. */
export function UnknownKinds({ blocks, unknown }: Props) {
  const asked = useAsked(blocks, unknown);
  if (asked.length === 0) return null;
  return (
    <section className={parts.part} aria-labelledby="unknown-kinds" data-print="no">
      <h3 id="unknown-kinds">{text.askHeading(unknown.length)}</h3>
      <p className={parts.soft}>{text.askNote}</p>
      <ul className={styles.asked}>
        {asked.map((named) => (
          <AskedName key={named.places[0]} named={named} blocks={blocks} />
        ))}
      </ul>
    </section>
  );
}

function AskedName({ named, blocks }: { named: NamedBlocks; blocks: readonly Block[] }) {
  const { act } = useNotes();
  const { name, places } = named;
  const own = places.flatMap((place) => blocks[place] ?? []);
  const id = `asked-${places[0]}`;
  return (
    <li>
      <span>
        {text.nameText(name)} <span id={id}>{text.askHint(own)}</span>
      </span>
      <KindSelect
        label={text.setKind(name)}
        describedBy={id}
        kind={own[0]?.kind}
        onChoose={(kind) => act({ label: text.setKind(name) }, withKindAt(places, kind))}
      />
    </li>
  );
}

/**
 * A name that was asked for stays while the same blocks are there: the arrow keys change a select at each press,
 * and a row that goes at the first would take the rest with it.
 */
function useAsked(
  blocks: readonly Block[],
  unknown: readonly NamedBlocks[],
): readonly NamedBlocks[] {
  const these = blocks.map(({ from, to, name = "" }) => `${from} ${to} ${name}`).join("\n");
  const [asked, setAsked] = useState({ these, names: unknown });
  const known = new Set(asked.names.map(({ name }) => name));
  const isNew = unknown.some(({ name }) => !known.has(name));
  if (asked.these !== these) setAsked({ these, names: unknown });
  else if (isNew) {
    const more = unknown.filter(({ name }) => !known.has(name));
    setAsked({ these, names: [...asked.names, ...more] });
  }
  return asked.these === these ? asked.names : unknown;
}
