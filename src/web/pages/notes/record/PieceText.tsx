import type { RecordAnswer } from "#answers/path/record-schema.ts";
import type { PieceText as TextName } from "#dossier/path/terms.ts";
import { type FieldFrame, fieldId } from "../../../components/Field.tsx";
import { LinesInput, TextInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-record.ts";
import { HeldText } from "./HeldText.tsx";
import styles from "./Record.module.css";
import type { PieceDrafting } from "./use-piece-draft.ts";

export interface FormParts {
  readonly drafting: PieceDrafting;
  readonly kinds: RecordAnswer["identifiers"]["kinds"];
  /** Saving was tried: what is needed and blank is said too. */
  readonly tried: boolean;
}

interface Props extends FormParts {
  readonly name: TextName;
  /** Lines of the input; one if not said. */
  readonly rows?: number;
  readonly digits?: boolean;
}

export const pieceField = (name: string): string => fieldId(`piece-${name}`);

/** One text of a piece. What looks like a patient's is shown under it, and stays out of the notes. */
export function PieceText({ name, rows, digits = false, drafting, kinds, tried }: Props) {
  const { draft, read, type } = drafting;
  const findings = (read?.findings ?? []).filter(({ field }) => field === name);
  const said = read?.texts[name] ?? "";
  const problem = problemOf({ drafting, tried }, name);
  const { label, hint } = wordsOf(name);
  const error = findings.length > 0 ? text.held : problem;
  const frame: FieldFrame = { id: pieceField(name), label, hint, error };
  const control = {
    frame,
    value: draft[name],
    onChange: (typed: string) => type({ [name]: typed }),
  };
  return (
    <div className={styles.text}>
      {rows ? (
        <LinesInput {...control} rows={rows} />
      ) : (
        <TextInput {...control} width={40} digits={digits} />
      )}
      {findings.length > 0 && (
        <HeldText
          said={said}
          findings={findings}
          kinds={kinds}
          onLetIn={({ field, start, end }) => {
            const words = said.slice(start, end);
            type({ notPatient: [...draft.notPatient, { field, words }] });
            document.getElementById(pieceField(name))?.focus();
          }}
        />
      )}
    </div>
  );
}

interface Worded {
  readonly label: string;
  readonly hint?: string;
}
const wordsOf = (name: keyof typeof text.fields): Worded => text.fields[name];

/** What is wrong with a field; a blank one is left alone until saving was tried. */
export function problemOf(
  { drafting: { draft, read }, tried }: Pick<FormParts, "drafting" | "tried">,
  name: Exclude<keyof typeof draft, "id" | "notPatient">,
): string | undefined {
  const problem = read?.problems.find(({ field }) => field === name);
  if (!problem || (draft[name] === "" && !tried)) return;
  return text.refused(name, draft[name], problem.accepted);
}
