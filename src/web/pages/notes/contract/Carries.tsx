import { useId } from "react";
import type { ContractClause } from "#answers/path/contract-schema.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useKeptFocus } from "../lanes/use-kept-focus.ts";
import parts from "../parts/Parts.module.css";
import { type Carry, carriesOf } from "./edits.ts";

/** Figures that the sheet asks for: used from here, they are not asked again there. */
export function Carries({ clause }: { clause: ContractClause }) {
  const { document } = useNotes();
  return carriesOf(clause, document).map((carry) => (
    <OneCarry key={`${carry.field} ${carry.value}`} carry={carry} />
  ));
}

function OneCarry({ carry }: { carry: Carry }) {
  const { act } = useNotes();
  const { field, value, has, state, edit } = carry;
  const against = carry.field === "noticeDays" ? null : carry.against;
  const id = useId();
  useKeptFocus(state, [id]);
  if (state === "same")
    return (
      <p id={id} tabIndex={-1}>
        {text.inSheet(field, value)}
      </p>
    );
  return (
    <div className={parts.buttons} data-print="no">
      <TextButton
        disabled={against !== null}
        onClick={() => act({ label: text.use(field, value) }, edit)}
      >
        {text.use(field, value)}
      </TextButton>
      <span className={parts.soft}>
        {against !== null
          ? text.against(field, against)
          : has !== undefined && text.sheetSays(field, has)}
      </span>
    </div>
  );
}
