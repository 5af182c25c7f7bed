import type { PathDocument } from "#dossier/path/path-document.ts";
import { aspectName } from "../../../messages/aspect-names.ts";
import * as text from "../../../messages/path-sheet.ts";
import { parts } from "../../../messages/path-sheet-answer.ts";
import { hatedHeading, likedHeading } from "../../../messages/sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import type { FieldSpec } from "../fields/spec.ts";
import type { Taste } from "../parts/tastes.ts";
import styles from "./AnswerPanel.module.css";
import { fieldsOfLoan } from "./loan-fields.ts";
import onePage from "./OnePage.module.css";
import { Rows } from "./Rows.tsx";
import { groups, isAsked } from "./sheet-groups.ts";

/** What is known, line by line: on paper only, where there is no form beside it. */
export function SaidPart() {
  const { document } = useNotes();
  const rows = [...wordRows(document), ...fieldRows(document)];
  if (rows.length === 0) return null;
  return (
    <section className={`${styles.paper} ${onePage.running}`} aria-label={parts.said}>
      <h3>{parts.said}</h3>
      <Rows rows={rows} />
    </section>
  );
}

type Row = readonly [string, string];

function fieldRows(document: PathDocument): readonly Row[] {
  const asked = groups.flatMap(({ fields }) => fields).filter((spec) => isAsked(spec, document));
  const plain = asked.map((spec): Row => [spec.label, shown(spec, document)]);
  return [...plain, ...loanRows(document)].filter(([, value]) => value !== "");
}

/** A loan on one line: kind, balance, rate, first paid out. */
const loanRows = (document: PathDocument): readonly Row[] =>
  (document.money?.loans ?? []).map((_, at) => {
    const values = fieldsOfLoan(at).map((spec) => shown(spec, document));
    return [text.loan.place(at + 1), text.loan.line(values)];
  });

/** The words of a choice, not its code. */
function shown({ look, textOf }: FieldSpec, document: PathDocument): string {
  const value = textOf(document);
  if (look.kind !== "select") return value;
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

/** The aspect by its name, and the own words beside it. */
const wordsOf = (tastes: readonly Taste[] = []): string =>
  tastes
    .map(({ aspect, words }) => [aspect && aspectName(aspect), words].filter(Boolean).join(": "))
    .filter((line) => line !== "")
    .join("; ");
