/** Words of the page around the answer. */
export const skip = "Skip to the answer";
export const answerHeading = "Answer";
export const starting = "Reading the directory of programs.";
export const savedHere = "Saved on this device";
export const saving = "Not saved yet";
export const saveDenied =
  "This browser does not let us save. Your profile lasts until you close this page; save it as a file to keep it";
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
export const mapHeading = "On the map";
export const applications = "Applications";
export const fee = "Fee";
export const chance = "Chance of matching";
export const fewerThanAll = "Fewer in 100 than with all";
export const seasonLine = (season: number, seed: number): string =>
  `Season ${season}, seed ${seed}`;
export const stopMark = (applications: number): string => `Stop at ${applications}`;
/** A field is wrong: the number is that of the profile before. */
export const barOld = " for your last profile that worked";
export const barSentence = (about: string): string => `${about} like you match`;
