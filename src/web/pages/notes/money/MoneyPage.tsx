import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { blankMeans } from "../../../messages/path-fields.ts";
import * as text from "../../../messages/path-money.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import sheet from "../sheet/SheetPage.module.css";
import { groups } from "../sheet/sheet-groups.ts";
import { leavingFields } from "./leaving-fields.ts";
import { RunwayPanel } from "./RunwayPanel.tsx";

/** How long the money lasts, with what it hangs on beside it. */
export function MoneyPage() {
  return (
    <div className={sheet.page}>
      <h2 className={sheet.heading}>{text.heading}</h2>
      <MoneyForm />
      <RunwayPanel />
    </div>
  );
}

const moneyFields = groups.find(({ id }) => id === "money")?.fields ?? [];

function MoneyForm() {
  const { go } = useNotes();
  return (
    <form
      className={sheet.form}
      aria-label={text.formLabel}
      data-print="no"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={sheet.soft}>{blankMeans}</p>
      <div className={sheet.fields}>
        {leavingFields.map((spec) => (
          <NoteField key={spec.id} spec={spec} />
        ))}
      </div>
      <Fold title={text.parts.money} open>
        <div className={sheet.fields}>
          {moneyFields.map((spec) => (
            <NoteField key={spec.id} spec={spec} />
          ))}
          <p>
            <LinkButton onClick={() => go("sheet")}>{text.toSheet}</LinkButton>
          </p>
        </div>
      </Fold>
    </form>
  );
}
