/** The profile in one line, for the head of a printed page. */
import { applicantTypes, visas } from "./form.ts";
import { dollars, plural } from "./numbers.ts";

/** The parts that fit one line; the draft's JSON, so that a half-typed field reads as it was typed. */
interface Told {
  readonly applicantType?: unknown;
  readonly specialties?: unknown;
  readonly step2ck?: unknown;
  readonly visa?: unknown;
  readonly budget?: unknown;
  readonly season?: unknown;
}

/** "US MD senior; Dermatology; Step 2 CK 262; season 2027". */
export function profileLine(profile: Told, nameOf: (slug: string) => string): string {
  const type = applicantTypes.find((choice) => choice.value === profile.applicantType)?.text;
  const visa = visas.find((choice) => choice.value === profile.visa)?.text;
  const parts = [
    type,
    specialtyNames(profile.specialties, nameOf),
    scoreText(profile.step2ck),
    profile.visa === undefined ? "" : visa,
    budgetText(profile.budget),
    profile.season === undefined ? "" : `season ${String(profile.season)}`,
  ];
  return parts.filter(Boolean).join("; ");
}

function specialtyNames(specialties: unknown, nameOf: (slug: string) => string): string {
  if (!Array.isArray(specialties)) return "";
  return specialties.map((each) => nameOf(String(part(each, "specialty")))).join(", then ");
}

function scoreText(step2: unknown): string {
  if (step2 === null) return "Step 2 CK not taken yet";
  const score = part(step2, "score");
  return score === undefined ? "" : `Step 2 CK ${String(score)}`;
}

function budgetText(budget: unknown): string {
  const amount = part(budget, "dollars");
  if (typeof amount === "number") return `budget ${dollars(amount)}`;
  const applications = part(budget, "applications");
  return typeof applications === "number" ? `budget ${plural(applications, "application")}` : "";
}

const part = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
