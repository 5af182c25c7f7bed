/** What the money page asks: when pay ends, and what comes after. */

import { laneNames } from "../../../messages/lane-names.ts";
import { blank } from "../../../messages/path-fields.ts";
import * as text from "../../../messages/path-money.ts";
import { inPart } from "../fields/places.ts";
import { digits, type FieldSpec, fieldSpec, select } from "../fields/spec.ts";
import { dollarsReader, wholeReader, wordReader } from "../fields/typed.ts";

type Name = keyof typeof text.leaving;

const wordsOf = (name: Name) => ({ label: text.leaving[name], hint: text.leavingHints[name] });

const monthly = dollarsReader(1_000_000);

const lanes = laneNames.map(({ id, name, timed }) => ({
  value: id,
  text: timed ? name : text.untimed(name),
}));

export const leavingFields: readonly FieldSpec[] = [
  fieldSpec(inPart("leaving", "payEndsInMonths"), wordsOf("payEndsInMonths"), {
    reader: wholeReader(0, 120),
    look: digits(4),
  }),
  fieldSpec(inPart("leaving", "lane"), wordsOf("lane"), {
    reader: wordReader(laneNames.map(({ id }) => id)),
    look: select([{ value: "", text: blank }, ...lanes]),
  }),
  fieldSpec(inPart("leaving", "incomeAfter"), wordsOf("incomeAfter"), {
    reader: monthly,
    look: digits(10),
  }),
  fieldSpec(inPart("leaving", "moonlighting"), wordsOf("moonlighting"), {
    reader: monthly,
    look: digits(10),
  }),
];
