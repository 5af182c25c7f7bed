/** Where on the pages of the notes a place of the document is: its field, and what it is called. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { pathOf, valueAt } from "#dossier/pointer.ts";
import { fieldId } from "../../../components/Field.tsx";
import * as text from "../../../messages/path-resume.ts";

/** The field of a place, or of what it is in; every fold around it is opened. False where the page has none. */
export function focusPlace(pointer: string): boolean {
  const path = pathOf(pointer);
  const names = path.map((_, i) => path.slice(0, path.length - i).join("-"));
  const field = names
    .map((name) => document.getElementById(fieldId(name)))
    .find((element) => element !== null);
  if (!field) return false;
  for (let fold = field.closest("details"); fold; fold = parentFold(fold)) fold.open = true;
  field.focus();
  return true;
}

const parentFold = (fold: HTMLElement) => fold.parentElement?.closest("details") ?? null;

/** Work is written and mended on the page of the record. */
export const isInRecord = (pointer: string): boolean => pathOf(pointer)[0] === "record";

/** "E-mail", "Place of training 1", "Noon lecture". */
export function placeName(document: PathDocument, pointer: string): string {
  const [, name = "", at] = pathOf(pointer);
  if (isInRecord(pointer)) return titleOf(document, pointer) ?? text.theRecord;
  if (isList(name) && at !== undefined) return text.place(name, Number(at) + 1);
  if (isFold(name)) return text.folds[name];
  return isField(name) ? text.fields[name].label : text.heading;
}

/** Of the piece of work that a place is in; null where there is none. */
export function titleOf(document: PathDocument, pointer: string): string | null {
  const title = valueAt(document, [...pathOf(pointer).slice(0, 2), "title"]);
  return typeof title === "string" ? title : null;
}

const isList = (name: string): name is keyof typeof text.lists => Object.hasOwn(text.lists, name);
const isFold = (name: string): name is keyof typeof text.folds => Object.hasOwn(text.folds, name);
const isField = (name: string): name is keyof typeof text.fields =>
  Object.hasOwn(text.fields, name);
