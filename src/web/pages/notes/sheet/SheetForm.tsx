import type { ReactNode } from "react";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as fieldText from "../../../messages/path-fields.ts";
import * as text from "../../../messages/path-sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import { problemOf, useDrafts } from "../fields/drafts.ts";
import { NoteField } from "../fields/NoteField.tsx";
import type { FieldSpec } from "../fields/spec.ts";
import { AspectPicker } from "../parts/AspectPicker.tsx";
import { Enjoyed } from "./Enjoyed.tsx";
import { LoanRows } from "./LoanRows.tsx";
import { loanFields } from "./loan-fields.ts";

import styles from "./SheetPage.module.css";
import { type GroupId, groups, isAsked, type SheetGroup } from "./sheet-groups.ts";

/** The sheet, live: there is no button to press for an answer, and nothing that has to be filled in. */
export function SheetForm() {
  return (
    <form
      className={styles.form}
      aria-label={text.formLabel}
      data-print="no"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={styles.soft}>{fieldText.blankMeans}</p>
      {groups.map((group) => (
        <Group key={group.id} group={group}>
          {beside[group.id]}
        </Group>
      ))}
    </form>
  );
}

const OPEN: readonly GroupId[] = ["where", "day"];

/** What is no list of plain fields. */
const beside: Partial<Record<GroupId, ReactNode>> = {
  day: (
    <>
      <AspectPicker />
      <Enjoyed />
    </>
  ),
  loans: <LoanRows />,
};

function Group({ group, children }: { group: SheetGroup; children: ReactNode }) {
  const { document } = useNotes();
  const asked = group.fields.filter((spec) => isAsked(spec, document));
  return (
    <Fold
      title={text.groups[group.id]}
      note={useGroupNote(group.id, asked)}
      open={OPEN.includes(group.id)}
    >
      <div className={styles.fields}>
        {children}
        {asked.map((spec) => (
          <NoteField key={spec.id} spec={spec} />
        ))}
      </div>
    </Fold>
  );
}

function useGroupNote(id: GroupId, asked: readonly FieldSpec[]): string {
  const { document } = useNotes();
  const { all } = useDrafts();
  const fields = id === "loans" ? [...asked, ...loanFields(document)] : asked;
  if (fields.some((spec) => problemOf(spec, document, all) !== null)) return fieldText.needsChange;
  const known = fields.filter((spec) => spec.textOf(document) !== "").length;
  const [more, of] = id === "day" ? wordsKnown(document) : [0, 0];
  return fieldText.filledIn(known + more, fields.length + of);
}

/** Of hates, likes and what is enjoyed. */
function wordsKnown({ sheet }: PathDocument): readonly [number, number] {
  const lists = [sheet?.hated, sheet?.liked, sheet?.enjoys];
  return [lists.filter((list) => (list?.length ?? 0) > 0).length, lists.length];
}
