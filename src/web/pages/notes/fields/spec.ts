/** One field of a form over the document: where its value is, how it is typed, how it is drawn. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { Choice } from "../../../messages/choice.ts";
import type { Edit } from "./edit.ts";
import type { Place } from "./places.ts";
import type { Reader, Typed } from "./typed.ts";

/** How a field is drawn: typed text of so many letters, text on more than one line, or a choice. */
export type Look =
  | { readonly kind: "text"; readonly width: number; readonly digits: boolean }
  | { readonly kind: "lines"; readonly rows: number }
  | { readonly kind: "select"; readonly choices: readonly Choice[] };

export type ReadEdit =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly accepted: string };

export interface FieldSpec {
  /** The place in the document, as a name for the page's element. */
  readonly id: string;
  readonly label: string;
  readonly look: Look;
  readonly hint?: string | undefined;
  /** What the document has, as it is typed; "" where it is not known. */
  readonly textOf: (document: PathDocument) => string;
  readonly read: (text: string, document: PathDocument) => ReadEdit;
  /** What is odd about a value that is taken all the same. */
  readonly notice?: ((document: PathDocument, today: string) => string | undefined) | undefined;
}

interface Words {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What other fields forbid: the accepted words, or null. */
export type Check<T> = (value: T, document: PathDocument) => string | null;

export interface Parts<T> {
  readonly reader: Reader<T>;
  readonly look: Look;
  /** What is accepted where blank is not. */
  readonly needed?: string;
  readonly check?: Check<T>;
  readonly notice?: (value: T, today: string) => string | undefined;
}

export function fieldSpec<T>(place: Place<T>, words: Words, parts: Parts<T>): FieldSpec {
  const { reader, look, needed, check, notice } = parts;
  return {
    id: place.id,
    ...words,
    look,
    textOf: (document) => {
      const value = place.get(document);
      return value === undefined ? "" : reader.print(value);
    },
    read: (text, document) => {
      const isBlank = text.trim() === "";
      if (isBlank && needed !== undefined) return { ok: false, accepted: needed };
      const typed: Typed<T> = isBlank ? BLANK : reader.read(text);
      if (!typed.ok) return typed;
      const refused = typed.value === undefined ? null : check?.(typed.value, document);
      if (refused) return { ok: false, accepted: refused };
      return { ok: true, edit: place.set(typed.value) };
    },
    notice: (document, today) => {
      const value = place.get(document);
      return value === undefined ? undefined : notice?.(value, today);
    },
  };
}

const BLANK = { ok: true, value: undefined } as const;

export const digits = (width: number): Look => ({ kind: "text", width, digits: true });
export const letters = (width: number): Look => ({ kind: "text", width, digits: false });
export const select = (choices: readonly Choice[]): Look => ({ kind: "select", choices });
export const onLines = (rows: number): Look => ({ kind: "lines", rows });
