import { expect, it } from "vitest";
import { guardsAnswer } from "#answers/path/guards.ts";
import { routesAnswer } from "#answers/path/routes.ts";
import { triageAnswer } from "#answers/path/triage.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { STATUSES } from "#dossier/path/terms.ts";
import { guardsText, routesText } from "./path-rules-text.ts";
import { triageText } from "./triage-text.ts";

const when = { today: "2026-11-25" };

/** What the command prints of a document that always has an answer. */
function said<A>(
  answer: (
    document: PathDocument,
    when: { readonly today: string },
  ) => { readonly ok: boolean; readonly value?: A },
  words: (answer: A) => string,
  document: Omit<PathDocument, "version">,
): string {
  const { value } = answer({ version: 1, ...document }, when);
  if (value === undefined) throw new Error("no answer");
  return words(value);
}

const sheets: readonly Sheet[] = [{}, ...STATUSES.map((status) => ({ status, pgy: 1 }))];

it.each(sheets)("nothing printed for %j reads as a permission", (sheet) => {
  const text =
    said(guardsAnswer, guardsText, { sheet }) + said(routesAnswer, routesText, { sheet });
  expect(text).not.toMatch(/\byou (may|can)\b/i);
  expect(text).toContain("The rule text, not advice.");
});

it("paid work is not listed while the status is not known", () => {
  const text = said(guardsAnswer, guardsText, {});
  expect(text).not.toContain("Paid work outside");
  expect(text).toContain("not listed until your status is known");
  expect(said(guardsAnswer, guardsText, { sheet: { status: "h1b" } })).toContain(
    "Paid work outside, employed: blocked until known",
  );
});

it("a block says its rule, who can lift it, its source and its date", () => {
  const text = said(guardsAnswer, guardsText, { sheet: { status: "j1_physician" } });
  expect(text.replace(/\s+/g, " ")).toContain(
    "Moonlighting is strictly barred, inside the hospital too. Who can lift it: Intealth (ECFMG), the J-1 sponsor; an immigration lawyer. [ECFMG (current copy); UT Health San Antonio OIS (undated); read 2026-11-23, to be read again by 2027-02-28]",
  );
});

it("where help comes first nothing else is printed", () => {
  const text = said(triageAnswer, triageText, { triage: { now: "not_safe", treated: "harsh" } });
  expect(text).toMatch(/^You come first\. The rest can wait\. Start with the first that fits\./);
  expect(text).toContain("988");
  expect(text).not.toMatch(/program:|specialty:|points/);
});

it("says what spoke, how far the rest is, and what would change it", () => {
  const triage = { other_program: "yes", calm_day: "good", treated: "harsh" };
  const text = said(triageAnswer, triageText, { triage });
  expect(text).toContain("this program: +8 (clear)");
  expect(text).toContain("this specialty: -1 (little; 13 points and 3 answers short)");
  expect(text).toContain("Mostly fair: not enough evidence");
  expect(said(triageAnswer, triageText, {})).toContain("Look again on 2026-12-23, in 4 weeks.");
});
