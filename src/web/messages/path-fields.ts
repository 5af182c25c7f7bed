/** What a form of the notes says of its fields, whatever they ask. */
import { count } from "./numbers.ts";

interface Refused {
  readonly found: string;
  readonly accepted: string;
  readonly held: string;
}

/** "-500" is not used. Enter dollars from 0 to 5,000,000, or leave it blank. We still use 200. */
export function refused({ found, accepted, held }: Refused): string {
  const still = held === "" ? "" : ` We still use ${held}.`;
  return `“${found.slice(0, 40)}” is not used. Enter ${accepted}, or leave it blank.${still}`;
}

export const blank = "Not known yet";
export const blankMeans = "Leave blank what you do not know. Blank is never read as zero.";

/** What a folded group holds, so that it need not be opened to know. */
export const filledIn = (filled: number, of: number): string =>
  filled === 0 ? "all blank" : `${count(filled)} of ${count(of)} filled in`;
export const needsChange = "needs a change";

export const problemsTitle = (problems: number): string =>
  problems === 1
    ? "One thing is not used yet. The rest of the answer stands."
    : `${problems} things are not used yet. The rest of the answer stands.`;
