/** Check-ins in words. Help, where it is offered, stands before every answer (`path-help-text.ts`). */
import { type CheckInAnswer, type CheckInRead, SUBSCALES } from "#answers/path/check-in-schema.ts";
import { section, wrap } from "./table.ts";

export function checkInText(answer: CheckInAnswer): string {
  const { kept, notes, credits } = answer;
  const said = notes.map(({ text }) => wrap(`- ${text}`, "  ")).join("");
  const owned = credits.map(({ name, credit, owner }) => wrap(`${name}: ${credit}. ${owner}.`));
  return [
    kept.length === 0 ? wrap("No check-in is kept.") : kept.map(oneText).join(""),
    section("What this means, and what it does not", said),
    section("Whose questions these are", owned.join("")),
  ].join("");
}

const NAMES = { personal: "you", work: "work", patient: "patients" } as const;

function oneText({ on, subscales, single }: CheckInRead): string {
  const parts = SUBSCALES.flatMap((name) =>
    subscales ? [`${NAMES[name]} ${halfText(subscales[name])}`] : [],
  );
  if (single) parts.push(`single question ${single.side === "below-3" ? "below 3" : "3 or above"}`);
  return wrap(`${on}: ${parts.join("; ") || "nothing was answered"}.`, "  ");
}

type Subscale = NonNullable<CheckInRead["subscales"]>["work"];

function halfText({ half, answered, needed }: Subscale): string {
  if (half === null) return `no score (${answered} answered, ${needed} needed)`;
  return half === "below-50" ? "below 50" : "50 or above";
}
