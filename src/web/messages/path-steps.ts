/** Words of the page of steps: ten of them in order, three ways, last days, copies. What they say comes with the answer. */
import { longDay } from "./days.ts";

export { OUTSIDE } from "#answers/path/gates-words.ts";

export const notSafe = "I am not safe, I am abused, or I am in a health crisis";
export const backToSteps = "Back to the steps";

export const stepsHeading = "10 gates, in order";
export const stepsNote =
  "Each is asked of you before a resignation by choice. The first that is not passed locks those after it.";
export const ask = "Ask:";
export const why = "Why, and who says so";
export const whatItAsked = "What it asks, and who says so";

export const dayLabel = "Day it was met";
export const dayRefused = (typed: string): string =>
  `Not noted. ${typed.trim() === "" ? "Nothing" : `“${typed}”`} is no day. Write a day from 1990 to 2100, as 2027-06-30.`;
export const note = "Note it as met";
export const noteEarly = "Note it already";
export const noted = (name: string): string => `Noted: ${name}`;
export const takeBack = "Take it back";
export const takenBack = (name: string): string => `Taken back: ${name}`;
export const round = "Go round it";
export const roundNote = "Your choice, with your reason beside it. It will not count as met.";
export const roundWhy = "Why you go round it";
export const roundLabel = (name: string): string => `Gone round: ${name}`;
export const roundRefused = (most: number): string =>
  `Not gone round. Write why, in 1 to ${most} characters.`;
export const stillToCome = (day: string): string =>
  `You noted ${longDay(day)}. That day is still to come, so it is not counted.`;

/** Places of the document that are no field of the sheet. */
export const missing = "Not known yet:";
export const questions = "The questions of “What is it?”";
export const contractRead = "Day you read the contract";
export const contractReadHint = "The agreement and the manual it names. As 2027-06-30.";

export const waysHeading = "Three ways on";
export const waysNote =
  "Backed means that each step it asks for is met. With neither savings nor income, leaving is never backed here.";
export const yours = "The one you look at";
export const lookAt = "Look at this one";
export const lookAtLabel = (name: string): string => `Looking at: ${name}`;
export const notAnyOfThem = "None of them now";
export const toSay = "To say to others:";
export const plausible = "More plausible if";

export const recordsHeading = "Copy these";
export const recordsCount = (noted: number, of: number): string =>
  `Copied or asked for: ${noted} of ${of}.`;
export const recordDay = "Day you copied it, or asked for it";
export const recordOn = (day: string): string => `Noted ${longDay(day)}.`;
export const today = "Today";
export const recordNoted = (words: string): string => `Copied: ${words}`;
export const rulesHeading = "What is yours to copy";
export const neverHeading = "Not this";
export const talkHeading = "Talk to, in this order";
export const unreadNames = (names: readonly string[]): string =>
  `Kept, and not read, because they are from another version: ${names.join(", ")}.`;

export const daysHeading = "Last days, side by side";
export const daysIntro = "What hangs on a last day. The rule text, not advice.";
export const daysNone = "No last day is known yet. Write one down, or fill in what is missing.";
export const newDay = "A last day to look at";
export const newDayHint = "Up to 3, as 2027-06-30.";
export const addDay = "Add this day";
export const dayAdded = "Last day added";
export const dayTaken = "Last day taken out";
export const takeOut = (day: string): string => `Take out ${day}`;
export const dayNotAdded = (typed: string): string =>
  `Not added. ${typed.trim() === "" ? "Nothing" : `“${typed}”`} is no day. Write a day from 1990 to 2100, as 2027-06-30.`;
export const daysTableCaption = "Each row in words; whom to ask stands below.";
export const keepInMind = "Keep in mind";
export const whoSays = "Who says so, and whom to ask";
export const inYourContract = (sentence: string): string => `In your contract: “${sentence}”`;
export const daysMissing = "Not in your notes, and it would settle something:";
