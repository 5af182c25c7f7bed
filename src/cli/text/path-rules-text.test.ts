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

it("a verdict that our points alone decide says that it is close; what could change stands apart from what is open", () => {
  const triage = {
    other_program: "yes",
    patient_door: "fine",
    calm_day: "good",
    treated: "uneven",
  };
  const text = said(triageAnswer, triageText, { triage }).replace(/\s+/g, " ");
  expect(text).toContain("up to 30% higher or lower, it could also read: not enough evidence.");
  expect(text).toMatch(
    /Find out: .*When did this start\? In medical school or before: .*Could change: .*Mostly fair: /,
  );
  const firm = said(triageAnswer, triageText, {
    triage: { ...triage, began: "here", peers: "most" },
  });
  expect(firm).not.toContain("This is close");
});

it("a route says the 45 days, the limits of a J-1 and what is left of them, with sources and dates", () => {
  const words = (sheet: Sheet) => said(routesAnswer, routesText, { sheet }).replace(/\s+/g, " ");
  const j1 = words({ status: "j1_physician", j1Years: 2.5, yearsCredited: 2 });
  expect(j1).toMatch(/within 45 days of the start is presumed a breach[^[]*\[NRMP/);
  expect(j1).toMatch(/one change of specialty, only in the first two years[^[]*\[ECFMG/);
  expect(j1).toContain("Credited so far: 2 years. Left of the J-1 limit: 4.5 years.");
  expect(j1).toContain("A transfer does not stay secret past this step. [University of Washington");
  expect(words({ fromNrmp: false, contractStart: "2026-11-01" })).toContain(
    "Not from this year's Match, as you say",
  );
});
