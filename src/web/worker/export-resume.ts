/** A resume as the file that leaves: the part of the worker that sets pages, and, apart again, the one for Word. */
import { resumeAnswer } from "#answers/path/resume.ts";
import type { Draft } from "#answers/path/resume-schema.ts";
import { ok, type Result } from "#core/result.ts";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import {
  jsonResumeBytes,
  madeResume,
  type ResumeFormat,
  resumeTextBytes,
} from "#exports/resume/made-resume.ts";
import { changedLetters, fitResume, resumePdf } from "#exports/resume/resume-pdf.ts";
import type { MadeResume, ResumeOrder } from "./export-protocol.ts";
import { workFaces } from "./pdf-fonts.ts";

/** None of the files says when it was made. */
export async function resumeFile(order: ResumeOrder): Promise<Result<MadeResume>> {
  const opened = openPath(order.document);
  if (!opened.ok) return opened;
  const answer = resumeAnswer(opened.value, order);
  if (!answer.ok) return answer;
  const fit = order.kind === "short" ? await fitResume(answer.value, await workFaces()) : null;
  const draft = fit?.draft ?? answer.value.normal;
  const bytes = await BYTES[order.format](draft, opened.value);
  const changed = order.format === "pdf" ? changedLetters(draft) : [];
  return ok({ ...madeResume(draft, order.format, bytes), fit, changed });
}

type Bytes = (draft: Draft, document: PathDocument) => Promise<Uint8Array<ArrayBuffer>>;

const BYTES: { readonly [Format in ResumeFormat]: Bytes } = {
  text: async (draft) => resumeTextBytes(draft),
  "json-resume": async (draft, document) => jsonResumeBytes(document, draft),
  pdf: async (draft) => resumePdf(draft, { fonts: await workFaces(), made: null }),
  docx: async (draft) => {
    const { resumeDocx } = await import("#exports/resume/resume-docx.ts");
    return resumeDocx(draft, { made: null });
  },
};
