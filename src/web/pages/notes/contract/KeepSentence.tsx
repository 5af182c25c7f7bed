import type { ContractClause } from "#answers/path/contract-schema.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { keptOf, keptText, LONGEST_KEPT, withSentence } from "./edits.ts";

interface Props {
  readonly clause: ContractClause;
  readonly passage: ContractClause["passages"][number];
}

/** One sentence of each clause can be kept; the button under it says what it would do. */
export function KeepSentence({ clause: { id, name }, passage }: Props) {
  const { document, act } = useNotes();
  const kept = keptOf(document, id);
  const isKept = kept === keptText(passage.text);
  const offer = kept === undefined ? text.keep : text.keepInstead;
  const words = isKept ? text.takeBack : offer;
  const press = () =>
    isKept
      ? act({ label: text.takeBackLabel(name) }, withSentence(id, undefined))
      : act({ label: text.keepLabel(name, passage.page) }, withSentence(id, passage.text));
  return (
    <div className={parts.buttons} data-print="no">
      <TextButton label={`${words}: ${name}, ${text.where(passage.page, null)}`} onClick={press}>
        {words}
      </TextButton>
      <span role="status">{isKept && text.kept}</span>
      {passage.text.length > LONGEST_KEPT && (
        <span className={parts.soft}>{text.cut(LONGEST_KEPT)}</span>
      )}
    </div>
  );
}
