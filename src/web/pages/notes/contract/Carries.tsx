import { useId } from "react";
import type { ContractClause } from "#answers/path/contract-schema.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { SheetFields } from "../parts/SheetFields.tsx";
import { useKeptFocus } from "../parts/use-kept-focus.ts";
import styles from "./Contract.module.css";
import { type Carry, carriesOf, sheetFieldsOf } from "./edits.ts";

/** What the sheet asks that this clause answers: its figures to use, and the fields themselves to fill in. */
export function Carries({ clause }: { clause: ContractClause }) {
  const { document } = useNotes();
  const fields = sheetFieldsOf[clause.id];
  if (!fields) return null;
  return (
    <div className={styles.sheet} data-print="no">
      <h5>{text.sheetHeading}</h5>
      {carriesOf(clause, document).map((carry) => (
        <OneCarry key={`${carry.field} ${carry.value}`} carry={carry} />
      ))}
      <SheetFields label={`${text.sheetHeading}: ${clause.name}`} names={fields} />
    </div>
  );
}

function OneCarry({ carry }: { carry: Carry }) {
  const { act } = useNotes();
  const { field, value, inSheet, edit } = carry;
  const against = carry.field === "noticeDays" ? null : carry.against;
  const id = useId();
  useKeptFocus(String(inSheet), [id]);
  if (inSheet)
    return (
      <p id={id} tabIndex={-1}>
        {text.used(field, value)}
      </p>
    );
  return (
    <div className={parts.buttons}>
      <TextButton
        disabled={against !== null}
        onClick={() => act({ label: text.use(field, value) }, edit)}
      >
        {text.use(field, value)}
      </TextButton>
      {against !== null && <span className={parts.soft}>{text.against(field, against)}</span>}
    </div>
  );
}
