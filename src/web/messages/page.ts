/** Words of the page around the answer. */
import type { Rounded } from "./chance.ts";

export const skip = "Skip to the answer";
export const answerHeading = "Answer";
export const starting = "Reading the directory of programs.";
export const savedHere = "Saved on this device";
export const saving = "Not saved yet";
export const saveDenied =
  "This browser does not let us save. Your profile lasts until you close this page; save it as a file to keep it.";
export const trouble =
  "The directory could not be read. Reload the page. If that fails, rebuild it with npm start.";
export const showTable = "Show as table";
export const readCurve = "Read the curve at";
export const downloadList = "Save list as file";
export const print = "Print";
export const seeAnswer = "See the answer";
export const disclaimer =
  "No guarantee of matching, and no legal, immigration, tax or medical advice. Not affiliated with any publisher, application service or match named here.";
export const privacy = "Worked out on this device. Nothing you type leaves it.";
export const fees = "What it costs";
export const feeTotal = "Application fees";
export const feeFixed = "Fees apart from applications";
export const signals = "Signals";
export const knownHeading = "What the directory knows";
export const sources = "Sources";
export const warnings = "Read this first";
export const curveHeading = "When to stop";
export const applications = "Applications";
export const fee = "Fee";
export const chance = "Chance of matching";
export const seasonLine = (season: number, seed: number): string =>
  `Season ${season}, seed ${seed}`;
/** "50 people like you: 35 match, 15 do not."; a rounded none or all is said as what it is. */
export function dots({ estimate, step }: Rounded, of: number): string {
  const least = Math.ceil((step / 100) * of);
  if (estimate <= 0) return `${of} people like you: fewer than ${least} match.`;
  if (estimate >= 100) return `${of} people like you: fewer than ${least} do not match.`;
  const matched = Math.round((estimate / 100) * of);
  return `${of} people like you: ${matched} match, ${of - matched} do not.`;
}
export const stopMark = (applications: number): string => `Stop at ${applications}`;
export const barSentence = (about: string): string => `${about} like you match`;
