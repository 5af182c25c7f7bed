/** Words of what is liked and hated: picked from a list, in own words, or both. */
export const heading = "Sheet";
export const hatedHeading = "Three things you hate";
export const hatedHint =
  "About the work. Pick from the list, use your own words, or both. Leave out patients.";
export const likedHeading = "Three things you like";
export const item = (which: "hated" | "liked", at: number): string =>
  which === "hated"
    ? `Hate, number ${at}, in your own words`
    : `Like, number ${at}, in your own words`;
/** Beside `item`: the same thing from the list, which moves the lanes. */
export const fromList = (which: "hated" | "liked", at: number): string =>
  which === "hated" ? `Hate ${at}, from the list` : `Like ${at}, from the list`;
export const nothingPicked = "None picked";
