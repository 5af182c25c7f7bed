/** Words of the page of straight answers, and of the mix of stress. */
import type { StraightAnswer } from "#answers/path/straight.ts";

export const heading = "Straight answers";
export const intro = "Three questions, five lines each.";

type To = Extract<StraightAnswer["answers"][number]["lines"][number], { kind: "go" }>["to"];
const places: Readonly<Record<To, string>> = {
  lanes: "Go to Lanes",
  triage: "Go to What is it?",
};
export const goTo = (to: To): string => places[to];

export const stressHeading = "The mix of stress";
export const estimate = "One author’s estimate; no method is given. One mix for all lanes.";
export const mixes = { residency: "In residency", nonClinical: "Outside the clinic" } as const;
export const shares = {
  workload: "Workload",
  lackOfControl: "Lack of control",
  emotionalBurden: "Emotional burden",
} as const;
export const rest = "Not explained";
export const percent = (share: number): string => `${share}%`;
export const total = "Sum";
export const tableCaption = "Shares of all stress";
