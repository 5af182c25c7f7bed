/** Aspects of the work by id, for a select that needs no table of effects; a test holds it to that table. */
import type { Choice } from "./choice.ts";

export const aspectNames: readonly Choice[] = [
  { value: "nights", text: "Nights and weekends on call" },
  { value: "long_hours", text: "Long hours" },
  { value: "charting", text: "Records and forms" },
  { value: "patient_contact", text: "Time with patients" },
  { value: "procedures", text: "Work with your hands" },
  { value: "diagnosis", text: "Working out what is wrong" },
  { value: "emergencies", text: "Emergencies and fast decisions" },
  { value: "grief", text: "Being near death and grief" },
  { value: "teaching", text: "Teaching" },
  { value: "writing", text: "Writing" },
  { value: "explaining", text: "Saying hard things simply" },
  { value: "data", text: "Data and reports" },
  { value: "systems", text: "Fixing how things are run" },
  { value: "evidence", text: "Reading studies" },
  { value: "team", text: "Being part of a team all day" },
  { value: "alone", text: "Quiet work alone" },
  { value: "meetings", text: "Meetings" },
  { value: "no_control", text: "Little say over your day" },
  { value: "politics", text: "Rank and politics" },
  { value: "travel", text: "Travel" },
  { value: "deadlines", text: "Deadlines" },
  { value: "steady_pay", text: "Steady pay" },
  { value: "routine", text: "Much the same each day" },
  { value: "presenting", text: "Standing up and presenting" },
  { value: "other", text: "Something else, in your own words" },
];

/** An id that the list does not have is shown as it is. */
export const aspectName = (id: string): string =>
  aspectNames.find(({ value }) => value === id)?.text ?? id;
