import type { PathDocument } from "#dossier/path/path-document.ts";
import * as text from "../../../messages/path-sheet.ts";
import { parts } from "../../../messages/path-sheet-answer.ts";
import { hatedHeading, likedHeading } from "../../../messages/sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import type { FieldSpec } from "../fields/spec.ts";
import styles from "./AnswerPanel.module.css";
import { loanFields } from "./loan-fields.ts";
import { groups, isAsked } from "./sheet-groups.ts";

/** What is known, line by line: on paper only, where there is no form beside it. */
export function SaidPart() {
  const { document } = useNotes();
  const rows = [...wordRows(document), ...fieldRows(document)];
  if (rows.length === 0) return null;
  return (
    <section className={styles.paper} aria-label={parts.said}>
      <h3>{parts.said}</h3>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Row = readonly [string, string];

function fieldRows(document: PathDocument): readonly Row[] {
  const asked = groups.flatMap(({ fields }) => fields).filter((spec) => isAsked(spec, document));
  return [...asked, ...loanFields(document)].flatMap((spec) => {
    const value = shown(spec, document);
    return value === "" ? [] : [[spec.label, value] as const];
  });
}

/** The words of a choice, not its code. */
function shown({ look, textOf }: FieldSpec, document: PathDocument): string {
  const value = textOf(document);
  if (look.kind === "text") return value;
  return look.choices.find((choice) => choice.value === value && value !== "")?.text ?? "";
}

function wordRows({ sheet, money }: PathDocument): readonly Row[] {
  const rows: Row[] = [
    [hatedHeading, wordsOf(sheet?.hated)],
    [likedHeading, wordsOf(sheet?.liked)],
    [text.enjoysLabel, (sheet?.enjoys ?? []).map((each) => text.enjoyments[each]).join("; ")],
    [text.groups.loans, money?.loans?.length === 0 ? text.loan.none : ""],
  ];
  return rows.filter(([, value]) => value !== "");
}

const wordsOf = (aspects: readonly { readonly words?: string }[] = []): string =>
  aspects.flatMap(({ words }) => words ?? []).join("; ");
