/** Words of the check-in. Its questions are their authors'; a result is a side of a line and no more. */
import type { CheckInAnswer, CheckInRead } from "#answers/path/check-in-schema.ts";
import { dayText } from "./dates.ts";

export const heading = "Check-in";
export const intro =
  "20 questions, one at a time. Skip any of them. The first 19 belong together; the last is a single question of its own.";
export const notPart =
  "Nothing here is part of your notes until you keep it. Leave this page, and it is gone.";
export const warm =
  "That is a lot to carry. You do not have to go on with this now. A real person can listen, at any hour.";
export const talk = "Who to talk to now";

type Scale = "personal" | "work" | "patient";
export const scales: Readonly<Record<Scale, string>> = {
  personal: "Yourself",
  work: "Your work",
  patient: "Patients",
};
export const single = "The single question";
export const isScale = (id: string): id is Scale => Object.hasOwn(scales, id);

export const resultHeading = "What it says so far";
type Subscales = NonNullable<CheckInRead["subscales"]>;
export function halfText({ half, answered, needed }: Subscales["personal"]): string {
  if (half === null) return `No score: ${answered} answered, ${needed} needed`;
  return half === "below-50" ? "Below 50" : "50 and above";
}
export function singleText(one: CheckInRead["single"]): string {
  if (one === null) return "Not answered";
  return one.side === "below-3" ? "Below 3" : "3 and above";
}
export const notFilled = "Not filled in";

export function sentence(read: CheckInRead): string {
  const halves = read.subscales ? Object.entries(read.subscales) : [];
  const of = (half: string) =>
    halves.flatMap(([id, each]) => (each.half === half && isScale(id) ? [inText[id]] : []));
  const [above, below] = [of("50-and-above"), of("below-50")];
  const parts = [
    above.length > 0 ? `50 and above for ${listed(above)}` : "",
    below.length > 0 ? `below 50 for ${listed(below)}` : "",
  ].filter(Boolean);
  if (parts.length > 0) return `${capital(parts.join(", "))}.`;
  return read.single ? `The single question: ${singleText(read.single).toLowerCase()}.` : noScore;
}
const inText: Readonly<Record<Scale, string>> = {
  personal: "yourself",
  work: "your work",
  patient: "patients",
};
const noScore = "No score yet: too few answers.";
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const means = "What that means";
export const meansNot = "What it does not mean";
export const others = "How others answered";

export const keep = "Keep this check-in";
export const full = (most: number): string =>
  `${most} check-ins are kept, and no more fit. Take 1 out below to keep this one.`;
/** Each has its own name: two kept one after the other are two steps to undo. */
export const keepLabel = (number: number): string => `Check-in ${number} kept`;
export const kept = "Kept. It is part of your notes now, and Undo takes it out again.";
export const again = "Start a new one";

export const trendHeading = "Kept check-ins";
export const trendNone = "None kept yet. With 2 you see which way it goes.";
export const trendColumns = [
  "Day",
  scales.personal,
  scales.work,
  scales.patient,
  "Single",
] as const;
export const day = dayText;
export const drop = "Take out";
export const dropLabel = (on: string): string => `Take out the check-in of ${dayText(on)}`;
export const pictureOf = "Each mark is a check-in, oldest first. Above the line: 50 and above.";

const changes = {
  "went-up": "went up over the line",
  "went-down": "went down under the line",
  "same-side": "on the same side",
} as const;
export function changeSentence(change: CheckInAnswer["change"]): string {
  const said = Object.entries(change).flatMap(([id, how]) =>
    how === null
      ? []
      : [
          `${id === "single" ? "single question" : id in inText && isScale(id) ? inText[id] : id} ${changes[how]}`,
        ],
  );
  return said.length === 0 ? "" : `Since the one before: ${said.join("; ")}.`;
}
export const ownersHeading = "Whose questions these are";
export const ownedBy = (credit: string, owner: string): string => `${credit}. ${owner}.`;
