/** What a form of the notes says of its fields, whatever they ask. */
import { count } from "./numbers.ts";

interface Refused {
  readonly found: string;
  readonly accepted: string;
  readonly held: string;
}

/** "-500" is not used. Enter dollars from 0 to 5,000,000, or leave it blank. We still use 200. */
export function refused({ found, accepted, held }: Refused): string {
  const still = held === "" ? "" : ` We still use ${shortened(held)}.`;
  return `“${shortened(found)}” is not used. Enter ${accepted}, or leave it blank.${still}`;
}

const SHOWN = 40;
const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;

export const blank = "Not known yet";
export const blankMeans = "Leave blank what you do not know. Blank is never read as zero.";

/** What a folded group holds, so that it need not be opened to know. */
export const filledIn = (filled: number, of: number): string =>
  filled === 0 ? "all blank" : `${count(filled)} of ${count(of)} filled in`;
export const needsChange = "needs a change";
export const seeAnswer = "See the answer";
