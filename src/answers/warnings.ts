/** What the reader must know about the whole answer, each with a code that other programs can read. */
import { FEW_PEOPLE, isImg, outsideScores } from "#engines/odds/background.ts";
import { feesFor } from "#facts/fees.ts";
import { directoryAge, programsOf, schemeFor, serviceFor } from "#facts/query.ts";
import type { Specialty } from "#facts/types.ts";
import type { Entry, Field } from "./field.ts";
import { placedWarnings } from "./placed.ts";
import type { Question } from "./question.ts";
import { seasonWarnings } from "./season-warning.ts";
import { takenBy } from "./signals.ts";
import type { Warning } from "./types.ts";

/** `firstYear` is the field of first years beside an advanced specialty, if there is one. */
export function warningsOf(
  asked: Question,
  field: Field,
  firstYear: Field | null = null,
): Warning[] {
  return [
    ...seasonWarnings(asked),
    ...directoryWarnings(asked),
    ...unseenWarnings([...field.entries, ...(firstYear?.entries ?? [])]),
    ...asked.specialties.flatMap((s) => [
      ...publishedRates(asked, s),
      ...dataWarnings(asked, s),
      ...feeWarnings(asked, s),
      ...signalWarnings(asked, s),
    ]),
    ...(firstYear && firstYear.entries.length > 0 ? [FIRST_YEAR] : []),
    ...missingWarnings(asked),
    ...comlexWarnings(asked),
    ...visaWarnings(asked),
    ...trainingWarnings(asked),
    ...pinWarnings(asked, [...field.entries, ...(firstYear?.entries ?? [])]),
    ...placedWarnings(asked, [...field.entries, ...(firstYear?.entries ?? [])]),
    ...(field.considered.length > 0 && field.entries.length === 0
      ? [
          {
            code: "nothing-passes",
            text: "Every program was excluded by a gate. See which gate, and check what you stated.",
          },
        ]
      : []),
  ];
}

const FIRST_YEAR: Warning = {
  code: "first-year-borrowed",
  text: "First year: no interview or match rates are published for preliminary and transitional programs. Those of internal medicine, general surgery and anesthesiology stand in, with wider ranges.",
};

function directoryWarnings({ facts, profile }: Question): Warning[] {
  const age = directoryAge(facts.catalog, profile.season);
  if (age === null)
    return [
      {
        code: "no-directory",
        text: "No directory is loaded, so there is no list. Import the official Program Results PDF.",
      },
    ];
  const text = `The directory is the ${facts.catalog.edition?.replace("-", "–")} edition, ${age} years older than the season. Programs open and close: check each before you pay.`;
  return age > 1 ? [{ code: "old-directory", text }] : [];
}

/** Programs that came with an imported directory: the odds were fitted without them. */
function unseenWarnings(entries: readonly Entry[]): Warning[] {
  const unseen = entries.filter(({ program }) => !program.seen).length;
  if (unseen === 0) return [];
  const text = `${unseen} of ${entries.length} programs are new in the imported directory and unknown to the odds: their ranges are wider.`;
  return [{ code: "unseen-programs", text }];
}

/** What was published for people like this, whatever their lists: the anchor beside our estimate. */
function publishedRates({ model, applicant }: Question, { name, slug }: Specialty): Warning[] {
  const rates = model.specialties[slug]?.types[applicant.type]?.rates ?? [];
  const { score } = applicant;
  const banded = rates.length > 1;
  const found = rates.find((r) => !banded || (score !== null && score >= r.low && score < r.high));
  if (!found || found.people < FEW_PEOPLE) return [];
  const who = applicant.type === "us-md-senior" ? "US MD seniors" : "non-US graduates";
  const range = found.high >= 300 ? `${found.low} or more` : `${found.low} to ${found.high - 1}`;
  const scored = banded ? ` with Step 2 CK ${range}` : "";
  const text = `Published, ${name}: of ${found.people} ${who}${scored} who ranked it first, ${Math.round(100 * found.matched)} in 100 matched, whatever their list. Most had at least one interview, so compare with care.`;
  return [{ code: "published-rate", text }];
}

function dataWarnings({ facts, model, applicant }: Question, specialty: Specialty): Warning[] {
  const role = specialty.firstYear ? "first-year" : "training";
  if (
    facts.catalog.edition !== null &&
    programsOf(facts.catalog, specialty.slug, { role }).length === 0
  )
    return [
      {
        code: "no-programs",
        text: `${specialty.name}: the directory lists no program an applicant may choose.`,
      },
    ];
  const fitted = model.specialties[specialty.slug];
  const cell = fitted?.types[applicant.type];
  const { name } = specialty;
  if (!fitted || !cell)
    return [
      {
        code: "no-model",
        text: `${name}: the published data cannot say anything about it, so it has no list.`,
      },
    ];
  const found: Warning[] = [];
  if (cell.people < FEW_PEOPLE)
    found.push({
      code: "few-people",
      text: `${name}: the published data cannot say. Only ${cell.people} people like you stand behind it; these are base rates with wide ranges.`,
    });
  if (outsideScores(cell, applicant.score))
    found.push({
      code: "outside-data",
      text: `${name}: Step 2 CK ${applicant.score} is outside the scores in the published tables (${cell.score.low} to ${cell.score.high}). The nearest published score is used.`,
    });
  if (fitted.borrowed)
    found.push({
      code: "borrowed",
      text: `${name}: no interview rates are published for it. Those of ${fitted.borrowed} stand in, with wider ranges.`,
    });
  if (!cell.published.match && cell.people >= FEW_PEOPLE)
    found.push({
      code: "match-carried",
      text: `${name}: no match rate is published for your type of applicant. It is carried over from ${isImg(applicant.type) ? "non-US graduates and " : ""}US MD seniors and held to what is published for all specialties together.`,
    });
  return found;
}

function feeWarnings({ facts, profile }: Question, specialty: Specialty): Warning[] {
  const service = serviceFor(specialty, profile.season);
  const fees = service ? feesFor(facts.fees, profile.season, service) : null;
  if (!fees)
    return [
      {
        code: "fee-unknown",
        text: `${specialty.name}: what ${service ?? "its service"} charges in ${profile.season} is not known here. Its fee is left blank, and a budget in dollars cannot limit it.`,
      },
    ];
  if (!fees.warning) return [];
  return [
    {
      code: "fee-last-published",
      text: `${specialty.name}: part of the ${profile.season} price is not published here. The ${fees.warning.season} price stands in.`,
    },
  ];
}

function signalWarnings(asked: Question, specialty: Specialty): Warning[] {
  const { profile } = asked;
  const choice = schemeFor(specialty, profile.season);
  if (profile.signals === "off") return [];
  const taken = takenBy(asked, specialty);
  if (taken) {
    const text = `${specialty.name} shares one allowance of signals with ${taken.name}. All are placed in ${taken.name}, your higher priority.`;
    return [{ code: "signals-shared", text }];
  }
  if (!choice)
    return [
      {
        code: "signals-unknown",
        text: `${specialty.name}: no signal scheme is published here. None is planned.`,
      },
    ];
  const { scheme, basis } = choice;
  if (basis === "season" && scheme.quality !== "unverified") return [];
  const why =
    basis === "season"
      ? `the ${scheme.season} numbers come from one unchecked transcription`
      : `the ${profile.season} numbers ${basis === "last-agreed" ? "conflict" : "are not published here"}; those of ${scheme.season} stand in`;
  return [
    {
      code: "signals-unverified",
      text: `${specialty.name} signals: ${why}. Check before you place them.`,
    },
  ];
}

/** Fields that widen the interval by being left out. */
function missingWarnings({ profile, applicant }: Question): Warning[] {
  const missing = [
    ...(applicant.score === null ? ["Step 2 CK score"] : []),
    ...(profile.step2ck && profile.step2ck.attempts === null ? ["Step 2 CK attempts"] : []),
    ...(profile.step1 === null ? ["Step 1"] : []),
    ...(applicant.divisions === undefined ? ["geographic preferences"] : []),
    ...(applicant.homeState === undefined ? ["home state"] : []),
    ...(profile.publications === null || profile.researchExperiences === null
      ? ["publications and research"]
      : []),
    ...(isImg(applicant.type)
      ? [
          ...(profile.visa === null ? ["visa need"] : []),
          ...(profile.graduationYear === null ? ["graduation year"] : []),
          ...(profile.usClinicalMonths === null ? ["US clinical months"] : []),
          ...(profile.ecfmg === null ? ["ECFMG status"] : []),
        ]
      : []),
  ];
  if (missing.length === 0) return [];
  const text = `Not said, so the ranges are wider: ${missing.join(", ")}.`;
  return [{ code: "missing-fields", text }];
}

function comlexWarnings({ profile, applicant }: Question): Warning[] {
  if (profile.comlex2 === null || applicant.score !== null) return [];
  const text =
    "No published table here ties a COMLEX score to a chance, so yours does not move the odds. A Step 2 CK score would.";
  return [{ code: "comlex-not-used", text }];
}

function trainingWarnings({ profile }: Question): Warning[] {
  if (profile.priorTraining === null) return [];
  const text =
    "Prior training opens positions kept for physicians. Nothing published says how it moves a chance, so it does not move one here.";
  return [{ code: "prior-training-not-used", text }];
}

/** Pinned programs that are not on the list, and pins that cost more than the budget. */
function pinWarnings({ profile }: Question, entries: readonly Entry[]): Warning[] {
  const met = new Set(entries.filter((e) => e.pinned).map((e) => e.program.id));
  const lost = profile.include.filter((id) => !met.has(id));
  if (lost.length === 0) return [];
  const named = lost.slice(0, 5).join(", ");
  const more = lost.length > 5 ? ` and ${lost.length - 5} more` : "";
  const text = `Not on the list though you pinned it: ${named}${more}. It is of another specialty, or a rule you stated excludes it.`;
  return [{ code: "pin-not-met", text }];
}

function visaWarnings({ profile }: Question): Warning[] {
  if (!isImg(profile.applicantType) || profile.visa === "none") return [];
  return [
    {
      code: "visa-unknown",
      text: "No public table says which programs sponsor a visa. None is excluded for it; ask each program before you pay.",
    },
  ];
}
