/** The files of a resume, and the faces they are set in. Apart, because what writes them is large. */
import type { Draft, Fit, ResumeAnswer } from "#answers/path/resume-schema.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import sans from "#exports/pdf/fonts/inter-print-400.woff?inline";
import strong from "#exports/pdf/fonts/inter-print-600.woff?inline";
import type { Made } from "#exports/preview.ts";
import {
  jsonResumeBytes,
  madeResume,
  type ResumeFormat,
  resumeTextBytes,
} from "#exports/resume/made-resume.ts";
import { resumeDocx } from "#exports/resume/resume-docx.ts";
import { fitResume, type ResumeFonts, resumePdf } from "#exports/resume/resume-pdf.ts";

const faces = (): ResumeFonts => ({ sans: bytesIn(sans), strong: bytesIn(strong) });

/** Of a data: address. */
const bytesIn = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(address.slice(address.indexOf(",") + 1), "base64"));

export const fitted = (answer: ResumeAnswer): Promise<Fit> => fitResume(answer, faces());

/** None of them says when it was made. */
export async function fileOf(
  document: PathDocument,
  draft: Draft,
  format: ResumeFormat,
): Promise<Made> {
  return madeResume(draft, format, await BYTES[format](document, draft));
}

type Bytes = (document: PathDocument, draft: Draft) => Promise<Uint8Array<ArrayBuffer>>;

const BYTES: { readonly [Format in ResumeFormat]: Bytes } = {
  text: async (_, draft) => resumeTextBytes(draft),
  "json-resume": async (document, draft) => jsonResumeBytes(document, draft),
  pdf: (_, draft) => resumePdf(draft, { fonts: faces(), made: null }),
  docx: (_, draft) => resumeDocx(draft, { made: null }),
};
