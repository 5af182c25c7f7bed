/** The fields of each loan on the sheet. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { LOAN_KINDS } from "#dossier/path/terms.ts";
import * as text from "../../../messages/path-sheet.ts";
import { inLoan } from "../fields/places.ts";
import { digits, type FieldSpec, fieldSpec, letters, select } from "../fields/spec.ts";
import { dayReader, dollarsReader, percentReader, wordReader } from "../fields/typed.ts";

export const kinds = LOAN_KINDS.map((value) => ({ value, text: text.loanKinds[value] }));

const balance = dollarsReader(5_000_000);
const rate = percentReader(30);
const kind = wordReader(LOAN_KINDS);

/** Of the loan at this place, from 0. */
export function fieldsOfLoan(at: number): readonly FieldSpec[] {
  const shown = at + 1;
  const words = text.loan;
  return [
    fieldSpec(
      inLoan(at, "kind"),
      { label: words.kind(shown) },
      { reader: kind, look: select(kinds), needed: words.needed },
    ),
    fieldSpec(
      inLoan(at, "balance"),
      { label: words.balance(shown) },
      { reader: balance, look: digits(10) },
    ),
    fieldSpec(inLoan(at, "rate"), { label: words.rate(shown) }, { reader: rate, look: digits(6) }),
    fieldSpec(
      inLoan(at, "disbursed"),
      { label: words.disbursed(shown), hint: words.disbursedHint },
      { reader: dayReader, look: letters(12) },
    ),
  ];
}

export const loanFields = ({ money }: PathDocument): readonly FieldSpec[] =>
  (money?.loans ?? []).flatMap((_, at) => fieldsOfLoan(at));
