/** Labels and hints of the profile form. */
import type { Choice } from "./choice.ts";

export const heading = "Your profile";
export const defaultsNote =
  "The first numbers are ours, to start with. Change any of them and the answer follows.";
export const ourDefault = "our default";
export const notGiven = "Not given";

export const applicantTypes: readonly Choice[] = [
  { value: "us-md-senior", text: "US MD senior" },
  { value: "us-do-senior", text: "US DO senior" },
  { value: "us-img", text: "US citizen, international graduate" },
  { value: "non-us-img", text: "Non-US international graduate" },
  { value: "us-md-graduate", text: "US MD, graduated earlier" },
  { value: "us-do-graduate", text: "US DO, graduated earlier" },
];

export const passOrFail: readonly Choice[] = [
  { value: "", text: notGiven },
  { value: "pass", text: "Passed" },
  { value: "fail", text: "Failed, not passed yet" },
  { value: "none", text: "Not taken yet" },
];

export const visas: readonly Choice[] = [
  { value: "", text: notGiven },
  { value: "none", text: "No visa needed" },
  { value: "j1", text: "J-1" },
  { value: "h1b", text: "H-1B" },
  { value: "j1-or-h1b", text: "J-1 or H-1B, either works" },
];

export const ecfmg: readonly Choice[] = [
  { value: "", text: notGiven },
  { value: "certified", text: "Certified" },
  { value: "in-progress", text: "In progress" },
  { value: "not-started", text: "Not started" },
];

export const geography: readonly Choice[] = [
  { value: "", text: notGiven },
  { value: "skipped", text: "Section skipped" },
  { value: "no-preference", text: "No preference" },
  { value: "chosen", text: "Choose up to three divisions" },
];

export const divisions: readonly Choice[] = [
  { value: "new-england", text: "New England" },
  { value: "middle-atlantic", text: "Middle Atlantic" },
  { value: "south-atlantic", text: "South Atlantic" },
  { value: "east-north-central", text: "East North Central" },
  { value: "east-south-central", text: "East South Central" },
  { value: "west-north-central", text: "West North Central" },
  { value: "west-south-central", text: "West South Central" },
  { value: "mountain", text: "Mountain" },
  { value: "pacific", text: "Pacific" },
];

export const signals: readonly Choice[] = [
  { value: "auto", text: "Place them for me" },
  { value: "off", text: "Send none" },
];

export const budgetKinds: readonly Choice[] = [
  { value: "dollars", text: "Dollars" },
  { value: "applications", text: "Applications" },
  { value: "none", text: "No limit" },
];
export const keptBudget: Choice = { value: "kept", text: "As imported, by specialty" };

export const trainingStatuses: readonly Choice[] = [
  { value: "current", text: "In training now" },
  { value: "completed", text: "Completed" },
  { value: "left", text: "Left before the end" },
];

export const weights: readonly Choice[] = [
  { value: "", text: "Not given (counts fully)" },
  { value: "1", text: "Fully" },
  { value: "0.75", text: "Mostly" },
  { value: "0.5", text: "Half as much" },
  { value: "0.25", text: "A little" },
  { value: "0", text: "Not at all" },
];

export const firstSpecialty = "Choose a specialty";
export const noSpecialty = "None";

export const groups = {
  exams: "Exams",
  background: "Graduation and visa",
  experience: "Experience and research",
  places: "Places and settings",
  money: "Budget, signals, season",
  training: "Earlier residency",
} as const;

export const labels = {
  applicantType: "You are",
  specialty1: "First choice",
  specialty2: "Backup",
  specialty3: "Second backup",
  step2: "Step 2 CK score",
  step2NotYet: "Not taken yet",
  step2Attempts: "Step 2 CK attempts",
  step1Result: "Step 1",
  step1Attempts: "Step 1 attempts",
  step1Score: "Step 1 score, if it had one",
  step3Result: "Step 3",
  step3Attempts: "Step 3 attempts",
  step3Score: "Step 3 score",
  comlex1Result: "COMLEX Level 1",
  comlex1Attempts: "COMLEX Level 1 attempts",
  comlex2: "COMLEX Level 2 score",
  comlex2Attempts: "COMLEX Level 2 attempts",
  graduationYear: "Year of graduation",
  visa: "Visa",
  ecfmg: "ECFMG certificate",
  usClinicalMonths: "US clinical experience, months",
  publications: "Publications",
  abstracts: "Abstracts",
  presentations: "Presentations",
  researchExperiences: "Research experiences",
  workExperiences: "Work experiences",
  volunteerExperiences: "Volunteer experiences",
  homeState: "Home state",
  homeInstitution: "Home institution",
  awayInstitutions: "Away rotations",
  geography: "Where you want to be",
  divisions: "Divisions",
  university: "How much you want a university program",
  community: "How much you want a community program",
  signals: "Signals",
  budgetKind: "Budget in",
  budget: "Budget",
  season: "Match season",
  priorSpecialty: "Specialty you trained in",
  priorYears: "Years of training",
  priorStatus: "Status",
  include: "Must be in the list",
  exclude: "Must not be in the list",
} as const;

export const hints: Partial<Record<keyof typeof labels, string>> = {
  season: "The year you would start.",
  usClinicalMonths: "Hands-on, in the US, before you apply.",
};

/** What is filled in in a folded group, so that it need not be opened to know. */
export const filledIn = (count: number, of: number): string =>
  count === 0 ? "optional" : `${count} of ${of} filled in`;

export const needsChange = "needs a change";

export const problemsTitle = (count: number): string =>
  count === 1
    ? "One thing needs a change. The answer shown is for the last profile that worked."
    : `${count} things need a change. The answer shown is for the last profile that worked.`;
export const showProblems = (count: number): string =>
  count === 1 ? "Go to the problem" : `Go to the ${count} problems`;

export const exportProfile = "Save lists as file";
export const importProfile = "Open a file";
export const importRefused = "That file is not a profile we can read. Nothing was changed.";
