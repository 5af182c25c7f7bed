/** Words of the page of rotations. What came of a file is said in `answers/path/rotations-words.ts`, as the command says it. */
import { plural } from "#answers/number-words.ts";
import type { DaysKnown, RotationsNow } from "#answers/path/rotations-now.ts";
import { KIND_WORDS } from "#answers/path/rotations-words.ts";
import type { Problem } from "#core/result.ts";
import type { Block } from "#dossier/path/path-document.ts";
import { BLOCK_KINDS, type BlockKind, MOST_BLOCK_NAME } from "#dossier/path/terms.ts";
import type { Template } from "#dossier/rotations/template.ts";
import type { Choice } from "./choice.ts";
import { daysText, shortDay } from "./days.ts";

export const heading = "Rotations";

export { daysText, monthAndYear, monthName, weekday } from "./days.ts";

export const kindText = (kind: BlockKind | undefined): string =>
  kind === undefined ? "Kind not known" : capital(KIND_WORDS[kind]);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const nameText = (name: string | undefined): string => (name ? name : "No name");

/** In the picture, where there is no room for a word. */
export const letters: Readonly<Record<BlockKind | "unknown", string>> = {
  icu: "I",
  night_float: "NF",
  heavy: "H",
  normal: "N",
  outpatient: "O",
  light: "L",
  elective: "E",
  research: "R",
  vacation: "V",
  unknown: "?",
};

const NOT_KNOWN: Choice = { value: "", text: "Not known" };
export const kindChoices: readonly Choice[] = [
  NOT_KNOWN,
  ...BLOCK_KINDS.map((value) => ({ value, text: kindText(value) })),
];

export function sentence({ blocks, days, calls, daysOff }: RotationsNow): string {
  if (days) return `${plural(blocks, "block")}, ${daysText(days)}.`;
  return calls.all + daysOff.all > 0 ? "No blocks yet." : "No rotations yet.";
}
export const emptyNote =
  "Bring in a file, paste a list, or start with a template. A plan needs to know which weeks are heavy. A week that is not known counts as heavy.";

export function nowText({ today, days }: RotationsNow): string {
  const [strict, ...rest] = today;
  if (!strict) return days ? "No block holds today." : "";
  const also = rest.length > 0 ? ` Also ${rest.map(({ name }) => nameText(name)).join(", ")}.` : "";
  return `Now: ${nameText(strict.name)}, ${lower(kindText(strict.kind))}, until ${shortDay(strict.to)}.${also}`;
}
const lower = (text: string): string => (text.startsWith("ICU") ? text : text.toLowerCase());

export const pictureLabel = "The blocks week by week";
export const pictureNote =
  "Each row starts on a Monday, each line between is a week. Two blocks on the same days stand below each other.";
export const todayMark = "Today";
export const keyText = (kind: BlockKind | undefined, count: number): string =>
  `${kindText(kind)}, ${plural(count, "block")}`;

export function askHeading(left: number): string {
  if (left === 0) return "All kinds are known now";
  return left === 1 ? "1 name has no kind yet" : `${left} names have no kind yet`;
}
export const askNote =
  "No word in these names tells how hard the block is. Each counts as heavy until you say. What you say stays when you bring in a new file.";
export const setKind = (name: string): string => `Kind of ${nameText(name)}`;
export const askHint = (blocks: readonly Block[]): string => {
  const [first, second, ...more] = blocks;
  const shown = [first, second].flatMap((block) => (block ? [daysText(block)] : []));
  return shown.join("; ") + (more.length > 0 ? `; ${more.length} more` : "");
};

export const listHeading = "Blocks";
export const listColumns = ["Block", "Kind"] as const;
export function kindFrom({ kind, byHand }: Block): string {
  if (kind === undefined) return "Counts as heavy";
  return byHand ? "By hand" : "From its name";
}
export const kindLabel = (block: Block): string =>
  `Kind of ${nameText(block.name)}, ${daysText(block)}`;
export const earlier = (count: number): string => plural(count, "earlier block");
export const changeBlock = "Change";
export const changeOf = (block: Block): string => `${nameText(block.name)}, ${daysText(block)}`;
export const addBlock = "Add a block";
export const addedBlock = "Block added";
export const changedBlock = "Block changed";
export const removedBlock = "Block taken out";
export const fullBlocks = (most: number): string =>
  `${most} blocks are kept, and no more fit. Take 1 out to add one.`;
export const blockForm = {
  name: "Name",
  from: "First day",
  to: "Last day",
  save: "Save",
  remove: "Take it out",
  cancel: "Leave it",
  longName: `at most ${MOST_BLOCK_NAME} characters`,
  order: "a day on or after the first day",
  needed: "a day, as 2027-06-30",
} as const;
export const refused = (accepted: string): string => `Enter ${accepted}.`;

export const notADay = (typed: string): string =>
  `"${typed.slice(0, 40)}" is no day. Enter each as 12/24/2026.`;

export const overlapsHeading = "On the same days";

export const bringHeading = "Bring in rotations";
export const bringAgain = "Bring in new ones";
export const bringNote =
  "A calendar file (.ics), a table saved as CSV, or a pasted list. It is read on this device. You see what was read first; nothing changes until you take it.";
export const drop = "Drop a file here, or";
export const choose = "Choose a file";
export const tooLarge = "That file is over 20 MB. A calendar of years is under 5 MB.";
export const notRead = "The file could not be read. Choose it again.";
export const pasteTitle = "Paste a list or a table";
export const pasteLabel = "One block on each line, with its days";
export const pasteHint = "As in 7/1/2026 - 7/28/2026 MICU. A table copied from a sheet works too.";
export const pasteButton = "Read it";
export const templateTitle = "Start with a template";
export const templateNote = "Blocks with days and no names. You say what each one is.";
export const templateFrom = "First day of the year";
export const templateHint = "As 2026-07-01 or 7/1/2026.";
export const templateNames: Readonly<Record<Template, string>> = {
  "13x4": "13 blocks of 4 weeks",
  months: "12 months",
};

export const reading = "Reading it.";
export const previewHeading = "What was read";
export function previewOf(kind: "file" | "text" | "template", name: string): string {
  if (kind === "file") return `From ${name}.`;
  return kind === "text" ? "From the pasted list." : "From the template.";
}
export const stillYours = (blocks: number): string =>
  blocks === 0
    ? "Not part of your notes until you take it."
    : `Not part of your notes until you take it. Your ${plural(blocks, "block")} ${blocks === 1 ? "stays" : "stay"} as ${blocks === 1 ? "it is" : "they are"} until then.`;
export const take = "Take these";
export const leave = "Leave it";
export const taken = "Rotations brought in";
export const nothing = "No block, no call and no day off is in it. Nothing was changed.";
export const unreadable = (problems: readonly Problem[]): string =>
  problems.map(({ found, accepted }) => `Found ${found}. Bring ${accepted}.`).join(" ");
export const firstDay = "First day of block 1";
export const firstDayHint = "Some blocks only have a number. With this day they get their dates.";
export const notKept = (count: number): string => `Not kept: ${plural(count, "line")}`;
export const skippedColumns = ["Line", "What stands there", "Why it was not kept"] as const;
export const howRead = "How it was read";
export const before = "What becomes of yours";
export const previewBlocks = (count: number): string => `The ${plural(count, "block")}`;

export const dutiesHeading = "Calls and days off";
function known(name: string, { all, ahead }: DaysKnown): string {
  return all === 0
    ? `${name}: unknown unless entered.`
    : `${name}: ${all} entered, ${ahead} ahead.`;
}
export const callsText = (calls: DaysKnown): string => known("Calls", calls);
export const daysOffText = (days: DaysKnown): string => known("Days off", days);
export const dutiesNote =
  "A file rarely has all of them. A day that is not here is not known to be free, and a week with no day off here is not known to have one.";
export const days = { label: "Days", hint: "As 12/24/2026. Several at once: put a comma between." };
export const dayKind = "What they are";
export const dayKinds = { calls: "Calls", daysOff: "Days off" } as const;
export const addDays = "Add";
export const addedDays = (count: number, list: keyof typeof dayKinds): string =>
  list === "calls"
    ? `${plural(count, "call")} added`
    : `${plural(count, "day off", "days off")} added`;
export const takeOut = "Take out";
export const takenOut = (day: string): string => `${shortDay(day)} taken out`;
export const listAll = (list: keyof typeof dayKinds, count: number): string =>
  `${dayKinds[list]}, all ${count}`;
export const fullDays = (most: number): string => `${most} days are kept, and no more fit.`;

export const methodHeading = "Where a kind comes from";
