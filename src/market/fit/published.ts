/** The share matched, of those with a certified list, where a table gives it for the type and specialty. */
import type { Context } from "./context.ts";

/** Fewer people than this is noise, not a rate. */
const LEAST_PEOPLE = 20;

export function publishedMatch(c: Context): number | null {
  if (c.type === "us-md-senior") {
    const people = c.specialty.bands.reduce((sum, b) => sum + b.people, 0);
    if (people < LEAST_PEOPLE) return null;
    return c.specialty.bands.reduce((sum, b) => sum + b.people * b.matched, 0) / people;
  }
  const { img } = c.specialty;
  if (c.type !== "non-us-img" || !img || img.matched + img.notMatched < LEAST_PEOPLE) return null;
  return img.matched / (img.matched + img.notMatched);
}
