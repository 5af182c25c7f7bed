/** Words of the help card: warm, short, no promise. They are checked by hand against the safety rules. */
import type { CrisisLineId } from "#facts/path/crisis.ts";
import { longDay } from "./days.ts";

export const needToTalk = "Need to talk now";
export const opening =
  "You do not have to carry this alone. A real person can listen to you, at any hour.";
export const danger = "In danger right now?";
export const callEmergency = (number: string): string => `Call ${number}`;
export const outside = "Outside the US, call your local emergency number.";

export const lines: Record<CrisisLineId, { readonly name: string; readonly about: string }> = {
  "988": {
    name: "988 Suicide and Crisis Lifeline",
    about: "Any hour of any day, in the US.",
  },
  "crisis-text-line": {
    name: "Crisis Text Line",
    about: "Any hour of any day, by text.",
  },
  "physician-support-line": {
    name: "Physician Support Line",
    about:
      "8 am to 1 am Eastern time, 7 days a week. Free and confidential, for students and trainees too. It says it reports no call, unless someone is about to be harmed.",
  },
  "emotional-ppe": {
    name: "Emotional PPE Project",
    about:
      "A list of volunteers you can contact yourself. It says it collects no data. Not in every state.",
  },
  "physician-health-programs": {
    name: "Your state’s physician health program",
    about:
      "Confidential help for doctors. Some ask you to sign a monitoring agreement. Ask what is reported before you enroll.",
  },
};

export const call = (number: string): string => `Call ${number}`;
export const textTo = (number: string, say: string | undefined): string =>
  say ? `Text ${say} to ${number}` : `Text ${number}`;
export const openNow = "Open now";
export const closedNow = "Closed now. It opens at 8 am Eastern. 988 is open.";
export const pageNote = "The web pages open in a new tab and stay in this browser’s history.";
export const nearHeading = "People near you";
export const near =
  "Your own doctor (not at the place you train). The employee assistance program. A chief resident you trust. The GME wellness office. Occupational health.";
export const license =
  "Worried about your license? Many boards no longer ask about past care. Check your state’s current form before you decide anything by fear.";
export const unsafeAtWork =
  "Too tired to work safely? Tell a senior. Call in, nap, or get a ride home.";
export const notRecorded = "Opening this is not saved and not sent.";
export const verified = (day: string): string => `Numbers checked on ${longDay(day)}.`;
/** A number that has changed must not be the end of the way: 911 does not. */
export const checkLate = (day: string): string =>
  `They should have been checked again by ${longDay(day)}. If one does not answer, try the next, or call 911.`;
export const safe = "I am safe, continue";
