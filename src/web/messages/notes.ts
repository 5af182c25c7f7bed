/** Words of the frame of a resident's notes: the first question, the row of pages, hiding, keys. */
export const title = "Notes";
export const sectionNames = {
  triage: "What is it?",
  checkIn: "Check-in",
  sheet: "Sheet",
  limits: "Limits",
  contract: "Contract",
  routes: "Transfer or switch",
  money: "Money",
  lanes: "Lanes",
  rotations: "Rotations",
  plan: "Plan",
  license: "License",
  record: "Record",
  answers: "Straight answers",
  resume: "Resume",
  people: "People",
  steps: "Steps",
  memo: "Memo",
  keep: "Keep or delete",
} as const;
/** The rows of pages, in order: words that say nothing to who looks over a shoulder. */
export const groupNames = {
  start: "Start",
  facts: "Facts",
  ways: "Ways",
  months: "Months",
  papers: "Papers",
  keep: "Keep",
} as const;
export const pagesLabel = "Pages of the notes";
export const toLists = "Program lists";
export const opening = "Opening the page.";

export const privateQuestion = "Is this computer private?";
export const privateWhy =
  "Whoever owns a computer can see what is on its screen, what you type, and what is stored. On a work computer that is your employer.";
export const privateYes = "Yes, it is mine alone";
export const privateNo = "No, or not sure";
export const rules = [
  "Nothing you write is kept unless you choose to keep it. Close the page, and it is gone.",
  "Nothing you write is sent anywhere.",
  "Better than this computer: your own phone, in a private window, not on the hospital’s network.",
] as const;
export const yesMeans =
  "Yes: you can keep your notes here under a passphrase, if you want to. Nothing is kept before that.";
export const noMeans =
  "No or not sure: keeping is not offered. You can still use every page, and take your notes with you as a locked file.";
export const hideNote =
  "To hide this page at once, press Escape twice, or the button at the top. A table of units takes its place.";

export const hide = { forget: "Hide and forget", lock: "Hide and lock" } as const;
export const hideTitle = "Escape twice";
export const hideRow = "Hide this page at once";

export const working = "Reading your notes.";
export const failed = "This could not be worked out. Reload the page.";

export const undo = "Undo";
export const redo = "Redo";
export const keys = "Keys";
export const keysNote = "Escape twice works everywhere, also while you type.";

/** What is said of the notes at every moment. */
export const states = {
  nothing: "Nothing written yet.",
  memory: "Not kept. Closing this page forgets it.",
  saving: "Keeping it.",
  kept: "Kept on this device, sealed.",
  denied: "This browser does not let us save. Take your notes with you as a file.",
  elsewhere:
    "Another tab changed or deleted what is kept here. This tab saves nothing until you choose.",
} as const;
export const keepMine = "Keep what this tab has";

export const coveredHeading = (minutes: number): string =>
  minutes === 1 ? "Hidden after 1 minute" : `Hidden after ${minutes} minutes`;
export const coveredNote =
  "Your notes are not saved. They are in this page’s memory until you close it.";
export const uncover = "Show my notes";
export const forget = "Forget them";

export const lockedHeading = "Your notes are locked";
export const lockedNote = "Only your passphrase opens them.";
export const withoutOpening = "Start without opening them";
export const withoutNote =
  "You can use every page with nothing filled in. The locked notes stay as they are.";
