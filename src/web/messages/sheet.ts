/** Words of the sheet: own words only, until more of it is asked. */
export const heading = "Sheet";
export const hatedHeading = "Three things you hate";
export const hatedHint = "About the work, in your own words. Leave out patients.";
export const likedHeading = "Three things you like";
export const item = (which: "hated" | "liked", at: number): string =>
  which === "hated" ? `Hate, number ${at}` : `Like, number ${at}`;
