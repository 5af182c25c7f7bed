import type { PathDocument } from "#dossier/path/path-document.ts";
import { fieldId } from "../../../components/Field.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import styles from "./SheetPage.module.css";

/** As many as the document takes of each. */
const PLACES = [0, 1, 2] as const;
type Which = "hated" | "liked";

/** Likes and hates in the person's own words. */
export function OwnWords() {
  return (
    <>
      <Own which="hated" heading={text.hatedHeading} hint={text.hatedHint} />
      <Own which="liked" heading={text.likedHeading} />
    </>
  );
}

function Own({ which, heading, hint }: { which: Which; heading: string; hint?: string }) {
  const { document, act } = useNotes();
  return (
    <section className={styles.part} aria-label={heading}>
      <h3>{heading}</h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      {PLACES.map((at) => {
        const label = text.item(which, at + 1);
        return (
          <TextInput
            key={label}
            frame={{ id: fieldId(`${which}-${at}`), label }}
            width={40}
            value={document.sheet?.[which]?.[at]?.words ?? ""}
            onChange={(words) => act({ label }, said(which, at, words))}
          />
        );
      })}
    </section>
  );
}

/** The words at a place; places before it that say nothing are kept, empty ones after it are not. */
const said =
  (which: Which, at: number, words: string) =>
  (document: PathDocument): PathDocument => {
    const before = document.sheet?.[which] ?? [];
    const filled = Array.from({ length: Math.max(before.length, at + 1) }, (_, i) => {
      const { words: old, ...rest } = before[i] ?? {};
      const now = i === at ? words : (old ?? "");
      return now === "" ? rest : { ...rest, words: now };
    });
    const last = filled.findLastIndex((one) => Object.keys(one).length > 0);
    const { [which]: _, ...others } = document.sheet ?? {};
    const sheet = last < 0 ? others : { ...others, [which]: filled.slice(0, last + 1) };
    const { sheet: __, ...rest } = document;
    return Object.keys(sheet).length > 0 ? { ...rest, sheet } : rest;
  };
