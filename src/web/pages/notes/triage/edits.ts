/** Answers of the triage in the document: one that is not given is not there. */
import type { PathDocument } from "#dossier/path/path-document.ts";

type Edit = (document: PathDocument) => PathDocument;

export const withAnswer =
  (question: string, answer: string): Edit =>
  (document) => ({ ...document, triage: { ...document.triage, [question]: answer } });

/** Without the last of them there is no triage at all. */
export const withoutAnswer =
  (question: string): Edit =>
  ({ triage = {}, ...document }) => {
    const { [question]: _, ...others } = triage;
    return Object.keys(others).length === 0 ? document : { ...document, triage: others };
  };

export const answerOf = ({ triage = {} }: PathDocument, question: string): string | undefined =>
  Object.hasOwn(triage, question) ? triage[question] : undefined;
