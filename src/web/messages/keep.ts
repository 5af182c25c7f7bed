/** Words of keeping, opening, carrying and deleting a resident's notes. */
import type { Problem } from "#core/result.ts";
import type { KeepProblem } from "../notes/keeper.ts";

export const keepHeading = "Keep them here";
export const keepNote =
  "Kept notes are sealed under a passphrase. Only this device has them. They lock when nobody is here, and when you hide the page.";
export const shared =
  "You said this computer is not private, or you are not sure. Keeping is not offered here: a shared computer can have a program that reads what you type. Take a locked file with you.";
export const aside =
  "Notes are kept here already, and they are locked. To open them, press “Hide” at the top and come back. To keep these in their place, delete those first.";
export const unforgiving =
  "If you forget the passphrase, nobody can open your notes. We cannot either. There is no reset.";
export const passphrase = "Passphrase";
export const newPassphrase = "New passphrase";
export const again = "The same again";
export const passphraseHint =
  "Length counts most: five words or more that do not belong together. You can paste it.";
export const show = "Show what I type";
export const differ = "The two are not the same. Type the second one again.";
export const keep = "Keep my notes";
export const working = "Making the key.";
export const nowKept = "Your notes are kept here, sealed. Each change is saved.";

export const strengths = {
  none: "",
  short: (letters: number) =>
    `${letters} characters: too short. A program can try them all. Use 12 or more.`,
  fair: (letters: number) =>
    `${letters} characters: stops a curious person, not a patient program. 20 or more is better.`,
  long: (letters: number) =>
    `${letters} characters: long enough, if it is no quote, song line or name.`,
  same: "One letter or word over and over is as weak as one of it.",
} as const;

export const unlock = "Open my notes";
export const lock = "Lock now";
export const lockHeading = "Lock by itself";
export const lockAfter = "Minutes without a touch";
export const lockAfterHint = (least: number, most: number): string => `${least} to ${most}.`;
export const lockAfterWrong = (minutes: number): string =>
  `Enter a whole number from 1 to 30. Until then it is ${minutes}.`;

export const carryHeading = "Take them with you";
export const backupNote =
  "A locked file: all your notes and your undo steps, sealed under your passphrase. Open it here, on any device.";
export const backupOwn =
  "It has a passphrase of its own. The same rule holds: forgotten, it stays shut.";
export const saveBackup = "Save a locked file";
export const fileLine = (name: string, bytes: number): string => `${name}, ${bytes} bytes`;
export const backupSaved = (name: string, bytes: number): string =>
  `Saved ${fileLine(name, bytes)}.`;
export const plainNote =
  "A plain file: anyone who gets it can read it. It is what the command elective path reads.";
export const makePlain = "See what a plain file holds";
export const plainLabel = "All of the plain file";
export const savePlain = "Save the plain file";
export const hidePlain = "Do not save it";

export const bringHeading = "Bring them in";
export const bringNote =
  "A locked or a plain file from another device. It takes the place of what is open here, and Undo brings that back.";
export const chooseFile = "Choose a file";
export const openLocked = "Open the file";
export const lockedFile = (name: string): string => `${name} is locked. Type its passphrase.`;
export const opened = "Opened a file";
export const tooLarge = "That file is over 8 MB, so it holds no notes. Nothing was changed.";

export const deleteHeading = "Delete what is kept";
export const deleteNote = "Takes the sealed notes off this device for good. There is no undo.";
export const deleteSure = "Delete for good";
export const deleted =
  "Deleted. Nothing of your notes is stored on this device. What you see is in memory only.";
export const nothingKept = "Nothing is kept on this device.";

const problems: Record<Exclude<KeepProblem, "document">, string> = {
  unable:
    "This page cannot seal anything here: it needs an address that starts with https. Your notes stay in memory.",
  denied:
    "This browser does not let us store anything. Private windows often do not. Your notes stay in memory.",
  none: "Nothing is kept here.",
  foreign: "That is not a file of notes. Nothing was changed.",
  later:
    "A later version of Elective wrote these notes. Open them with that version. They are left as they are.",
  damaged:
    "What is kept is damaged: some of it is not as it was written, and it cannot be opened. It is left as it is. If you have a locked file, bring it in.",
  passphrase: "That passphrase does not open it. Check capitals and spaces, then try again.",
  elsewhere: "Something is kept here already. Open it first, or delete it.",
};

export const problemLine = (problem: KeepProblem, found: readonly Problem[]): string =>
  problem === "document" ? documentLine(found) : problems[problem];

/** The first place that is wrong, as the document itself names it. */
function documentLine(found: readonly Problem[]): string {
  const [first] = found;
  if (!first) return problems.foreign;
  if (first.code === "version") return problems.later;
  if (first.code === "missing" && first.pointer === "/version") return problems.foreign;
  const more = found.length > 1 ? ` There are ${found.length - 1} more.` : "";
  const place = first.pointer === "" ? "The file" : `The place ${first.pointer} in the file`;
  return `${place} is ${first.found}; it should be ${first.accepted}.${more} Nothing was changed.`;
}
