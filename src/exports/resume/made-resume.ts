/** A resume as what leaves: the file's name, its bytes, and what of a person is in it. */
import { jsonResume } from "#answers/path/json-resume.ts";
import type { Draft, SectionId } from "#answers/path/resume-schema.ts";
import { resumePlainText } from "#answers/path/resume-text.ts";
import type { ResumeContent } from "#answers/path/resume-words.ts";
import { printJson } from "#core/json.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { Made } from "../preview.ts";

export const RESUME_FORMATS = ["text", "json-resume", "pdf", "docx"] as const;
export type ResumeFormat = (typeof RESUME_FORMATS)[number];

const FILES: { readonly [Format in ResumeFormat]: readonly [ending: string, type: string] } = {
  text: ["txt", "text/plain;charset=utf-8"],
  "json-resume": ["json", "application/json"],
  pdf: ["pdf", "application/pdf"],
  docx: ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
};

/** `bytes` are those of `resumePdf`, `resumeDocx`, or of one of the two below. */
export function madeResume(
  draft: Draft,
  format: ResumeFormat,
  bytes: Uint8Array<ArrayBuffer>,
): Made {
  const [ending, type] = FILES[format];
  const name = `${draft.kind === "short" ? "resume" : "cv"}.${ending}`;
  return { name, type, bytes, contents: contentsOf(draft) };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const resumeTextBytes = (draft: Draft): Uint8Array<ArrayBuffer> =>
  bytesOf(resumePlainText(draft));

export const jsonResumeBytes = (document: PathDocument, draft: Draft): Uint8Array<ArrayBuffer> =>
  bytesOf(`${printJson(jsonResume(document, draft), 2)}\n`);

function contentsOf(draft: Draft): Made["contents"] {
  const entries = (...ids: readonly SectionId[]) =>
    draft.sections.filter(({ id }) => ids.includes(id)).flatMap((section) => section.entries);
  const bullets = draft.sections.flatMap((s) => s.entries.flatMap((entry) => entry.bullets));
  const lines = (kind: "work" | "quote") => bullets.filter((each) => each.kind === kind).length;
  const there = (part: unknown) => (part === null ? 0 : null);
  const counts: Readonly<Record<ResumeContent, number | null>> = {
    "resume-name": there(draft.name),
    "resume-contacts": draft.contacts.length,
    "resume-headline": there(draft.headline),
    "resume-summary": there(draft.summary),
    "resume-roles": entries("work", "training", "experience").length,
    "resume-projects": entries("projects").length,
    "resume-lines": lines("work"),
    "resume-quotes": lines("quote"),
    "resume-schools": entries("education").length,
    "resume-named": entries("licenses", "publications", "awards").length,
    "resume-skills": entries("skills", "languages").length,
  };
  return KINDS.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count !== 0);
}

const KINDS: readonly ResumeContent[] = [
  "resume-name",
  "resume-contacts",
  "resume-headline",
  "resume-summary",
  "resume-roles",
  "resume-projects",
  "resume-lines",
  "resume-quotes",
  "resume-schools",
  "resume-named",
  "resume-skills",
];
