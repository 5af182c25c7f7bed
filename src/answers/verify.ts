/** The short list to check before paying for one application: what the directory cannot say, or what the user said. */
import { isImg } from "#engines/odds/background.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";
import type { VerifyItem } from "./types.ts";

/** A program and what its gates say of the applicant. */
export type Judged = Pick<Entry, "program" | "verdicts">;

export function verifyList(asked: Question, entry: Judged): VerifyItem[] {
  const { profile } = asked;
  const img = isImg(profile.applicantType);
  return [
    stillOpen(asked, entry),
    ...(img && profile.visa !== "none" ? [visa(asked, entry)] : []),
    policy(entry, "minimum-score", "minStep2", "Minimum Step 2 CK"),
    ...(img
      ? [policy(entry, "graduation-year", "maxYearsSinceGraduation", "Years since graduation")]
      : []),
    ...(img
      ? [policy(entry, "us-experience", "minUsClinicalMonths", "US clinical experience")]
      : []),
    ...(profile.applicantType.startsWith("us-do")
      ? [policy(entry, "comlex", "acceptsComlexOnly", "COMLEX without USMLE")]
      : []),
  ];
}

function stillOpen({ facts, profile }: Question, { program, verdicts }: Judged): VerifyItem {
  const last = facts.catalog.years.at(-1);
  if (verdicts.some((v) => v.policy === "open" && v.outcome === "pass"))
    return {
      fact: "still-open",
      known: true,
      text: `Open in ${profile.season}: as you stated it.`,
    };
  return {
    fact: "still-open",
    known: false,
    text: `Listed in ${last}. Check that ${program.institution.name} still offers it in ${profile.season}.`,
  };
}

function visa(_asked: Question, entry: Judged): VerifyItem {
  const stated = entry.verdicts.find((v) => v.policy === "visas");
  if (stated) return { fact: "visa", known: true, text: "Visa policy: as you stated it." };
  const filings = entry.program.institution.h1bFilings;
  if (filings?.source === "user")
    return {
      fact: "visa",
      known: false,
      text: `Visa policy not published here. You stated ${filings.value} H-1B filings of this employer.`,
    };
  if (filings && filings.value > 0)
    return {
      fact: "visa",
      known: false,
      text: `Visa policy not published here. This employer filed for ${filings.value} H-1B position${filings.value === 1 ? "" : "s"} (${filings.year ?? "year unknown"}, US Department of Labor).`,
    };
  return {
    fact: "visa",
    known: false,
    text: "Visa policy not published here. Ask the program which visas it sponsors.",
  };
}

function policy(
  { verdicts }: Judged,
  fact: VerifyItem["fact"],
  name: string,
  label: string,
): VerifyItem {
  const stated = verdicts.find((v) => v.policy === name);
  if (!stated) return { fact, known: false, text: `${label}: not published here.` };
  const failed = stated.outcome === "fail" ? " You do not meet this preference." : "";
  return {
    fact,
    known: true,
    text: `${label}: you stated ${JSON.stringify(stated.asked)}.${failed}`,
  };
}
