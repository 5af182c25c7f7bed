import { useState } from "react";
import { LOAN_KINDS, MOST_LOANS } from "#dossier/path/terms.ts";
import { fieldId } from "../../../components/Field.tsx";
import { CheckInput, SelectInput } from "../../../components/Inputs.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useDrafts } from "../fields/drafts.ts";
import { withField, withLoanAdded, withoutLoan } from "../fields/edit.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { fieldsOfLoan, kinds } from "./loan-fields.ts";
import styles from "./SheetPage.module.css";

/** Every loan with its fields; none said is another thing than none known. */
export function LoanRows() {
  const { document, act } = useNotes();
  const loans = document.money?.loans;
  const none = loans?.length === 0;
  return (
    <>
      {!loans && <p className={styles.soft}>{text.loan.unknown}</p>}
      {(loans ?? []).map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a loan has no name but its place
        <LoanRow key={at} at={at} />
      ))}
      {(!loans || none) && (
        <CheckInput
          text={text.loan.none}
          checked={none}
          onChange={(checked) =>
            act({ label: text.loan.none }, withField("money", "loans", checked ? [] : undefined))
          }
        />
      )}
      {(loans?.length ?? 0) < MOST_LOANS && <AddLoan />}
    </>
  );
}

function LoanRow({ at }: { at: number }) {
  const { act } = useNotes();
  const drafts = useDrafts();
  const remove = () => {
    drafts.drop("money-loans-");
    act({ label: text.loan.removed, told: true }, withoutLoan(at));
  };
  return (
    <section className={styles.loan} aria-label={text.loan.place(at + 1)}>
      {fieldsOfLoan(at).map((spec) => (
        <NoteField key={spec.id} spec={spec} />
      ))}
      <div>
        <TextButton onClick={remove}>{text.loan.remove(at + 1)}</TextButton>
      </div>
    </section>
  );
}

function AddLoan() {
  const { act } = useNotes();
  const [value, setValue] = useState<string>("direct");
  const kind = LOAN_KINDS.find((each) => each === value) ?? "direct";
  return (
    <div className={styles.add}>
      <SelectInput
        frame={{ id: fieldId("loan-to-add"), label: text.loan.toAdd }}
        value={kind}
        onChange={setValue}
        groups={[{ label: "", choices: kinds }]}
      />
      <TextButton onClick={() => act({ label: text.loan.added }, withLoanAdded(kind))}>
        {text.loan.add}
      </TextButton>
    </div>
  );
}
