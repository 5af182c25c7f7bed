import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { ChecksInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-resume.ts";
import { useNotes } from "../../../notes/notes.ts";
import { entriesOf, MOST_PIECES, type RoleList, withPieceAt } from "./edits.ts";
import styles from "./Resume.module.css";

/** Which pieces of the record were done in a place: its lines are made from them. */
export function PiecesHere({ list, at }: { list: RoleList; at: number }) {
  const { document, act, go } = useNotes();
  const record = document.record ?? [];
  const here = entriesOf(document, list)[at]?.pieces ?? [];
  if (record.length === 0)
    return (
      <p className={styles.soft}>
        {text.noPieces} <LinkButton onClick={() => go("record")}>{text.toRecord}</LinkButton>
      </p>
    );
  return (
    <Fold title={text.piecesHere} note={text.piecesNote(here.length, record.length)} later>
      <div className={styles.pieces}>
        <ChecksInput
          frame={{
            id: fieldId(`resume-${list}-${at}-pieces`),
            label: text.piecesLabel,
            hint: text.piecesHint,
          }}
          chosen={here}
          choices={record.map(({ id, title }) => ({ value: id, text: title }))}
          most={MOST_PIECES}
          onChange={(id, isThere) =>
            act({ label: text.pieceMoved }, withPieceAt(list, at, id, isThere))
          }
        />
      </div>
    </Fold>
  );
}
