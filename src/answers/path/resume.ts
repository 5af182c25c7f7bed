/** Two resumes from one log: a normal one and a short one for work outside the clinic, with what is wrong with them. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { resumeFacts } from "#facts/path/resume.ts";
import { type Cited, isOverdue } from "#facts/path/sources.ts";
import { checksOf } from "./resume-checks.ts";
import { draftOf, wholeHeadline } from "./resume-draft.ts";
import { cutOrder } from "./resume-order.ts";
import type { ResumeAnswer } from "./resume-schema.ts";
import { citedSource } from "./ruled.ts";

export function resumeAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<ResumeAnswer> {
  const normal = draftOf(document, "normal", today);
  const short = draftOf(document, "short", today);
  const { page, bullets, honest, settings } = resumeFacts();
  const told = { page, bullets, honest };
  return ok({
    normal,
    short,
    order: cutOrder(short),
    headline: headlineOf(document, today),
    checks: checksOf(document, [normal, short]),
    settings: settings.map((each) => ({ id: each.id, text: each.text, ...cited(each, today) })),
    rules: Object.entries(told).map(([id, each]) => ({
      ...{ id, text: each.text },
      ...cited(each, today),
    })),
  });
}

/** Its length is counted as a reader counts: by characters. Nothing is cut off. */
function headlineOf({ resume = {} }: PathDocument, today: string): ResumeAnswer["headline"] {
  const { most, ...fact } = resumeFacts().headline;
  const both = resume.clinicalHalf?.trim() && resume.otherHalf?.trim();
  const text = both ? (wholeHeadline(resume)?.text ?? null) : null;
  const length = Array.from(text ?? "").length;
  return { text, length, most, over: Math.max(0, length - most), ...cited(fact, today) };
}

const cited = ({ sources, basis, asOf, reviewBy }: Cited, today: string) => ({
  sources: sources.map(citedSource),
  ...{ basis, asOf, reviewBy },
  overdue: isOverdue({ sources, basis, asOf, reviewBy }, today),
});
