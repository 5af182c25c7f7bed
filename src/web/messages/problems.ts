/** A problem with the profile as a sentence that says what to do. */
import type { Problem } from "#core/result.ts";
import { importRefused, labels } from "./form.ts";
import { plural } from "./numbers.ts";

type Labeled = keyof typeof labels;

/** Longest pointer first, so that a part is named before its whole. */
const places: readonly (readonly [string, Labeled])[] = [
  ["/applicantType", "applicantType"],
  ["/specialties/0", "specialty1"],
  ["/specialties/1", "specialty2"],
  ["/specialties/2", "specialty3"],
  ["/specialties", "specialty1"],
  ["/step2ck/attempts", "step2Attempts"],
  ["/step2ck", "step2"],
  ["/step1/attempts", "step1Attempts"],
  ["/step1/score", "step1Score"],
  ["/step1", "step1Result"],
  ["/step3/attempts", "step3Attempts"],
  ["/step3/score", "step3Score"],
  ["/step3", "step3Result"],
  ["/comlex1/attempts", "comlex1Attempts"],
  ["/comlex1", "comlex1Result"],
  ["/comlex2/attempts", "comlex2Attempts"],
  ["/comlex2", "comlex2"],
  ["/graduationYear", "graduationYear"],
  ["/visa", "visa"],
  ["/ecfmg", "ecfmg"],
  ["/usClinicalMonths", "usClinicalMonths"],
  ["/publications", "publications"],
  ["/abstracts", "abstracts"],
  ["/presentations", "presentations"],
  ["/researchExperiences", "researchExperiences"],
  ["/workExperiences", "workExperiences"],
  ["/volunteerExperiences", "volunteerExperiences"],
  ["/homeState", "homeState"],
  ["/homeInstitution", "homeInstitution"],
  ["/awayInstitutions", "awayInstitutions"],
  ["/geographicPreferences", "divisions"],
  ["/setting/university", "university"],
  ["/setting/community", "community"],
  ["/priorTraining/years", "priorYears"],
  ["/priorTraining/status", "priorStatus"],
  ["/priorTraining", "priorSpecialty"],
  ["/include", "include"],
  ["/exclude", "exclude"],
  ["/signals", "signals"],
  ["/budget", "budget"],
  ["/season", "season"],
];

/** The form's field that a pointer into a profile or a document speaks of, or null for a part that the form does not show. */
export function fieldOf(pointer: string): Labeled | null {
  const own = pointer.replace(/^\/scenarios\/\d+\/profile/, "");
  return places.find(([place]) => own === place || own.startsWith(`${place}/`))?.[1] ?? null;
}

/** Why an imported file was refused: its first problem, and how many more there are. */
export function refusedSentence(problems: readonly Problem[]): string {
  const [first, ...more] = problems;
  const why = first ? ` ${said(first)} Enter ${first.accepted}.` : "";
  const rest = more.length > 0 ? ` ${plural(more.length, "more problem")}.` : "";
  return `${importRefused}${why}${rest}`;
}

/** A file may hold null; a form has nothing to enter it in. */
const toDo = ({ code, accepted }: Problem): string =>
  code === "missing-score"
    ? `Enter a score, or tick “${labels.step2NotYet}”.`
    : `Enter ${accepted.replace(/, or null.*$/, ", or leave it empty")}.`;

/** "Step 2 CK score: found 24. Enter a three-digit score from 100 to 300." */
export function problemSentence(problem: Problem): string {
  return `${said(problem)} ${toDo(problem)}`;
}

function said({ pointer, found }: Problem): string {
  const field = fieldOf(pointer);
  return `${field ? labels[field] : pointer || "The profile"}: found ${found}.`;
}
