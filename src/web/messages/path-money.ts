/** Words of the money page: how long it lasts, what would change that, whose numbers they are. */
import type { Verdict } from "#answers/path/ruled.ts";
import type { RunwayAnswer, RunwayLever } from "#answers/path/runway-schema.ts";
import { fieldName, monthName } from "#answers/path/runway-words.ts";
import { longDay } from "./days.ts";
import { plural } from "./numbers.ts";

export const heading = "Money";
export const formLabel = "When pay ends, and what comes after";
export const answerLabel = "How long the money lasts";
export const waiting = "Working it out.";
export const trouble = "This could not be worked out. Your notes are as you left them.";
export const toSheet = "Loans are on the sheet";
export const asOf = (today: string): string => `As of ${longDay(today)}`;

export const leaving = {
  payEndsInMonths: "Months until your pay ends",
  lane: "Lane you would go to",
  incomeAfter: "Income after, a month",
  moonlighting: "Moonlighting pay, a month",
} as const;

export const leavingHints = {
  payEndsInMonths: "Blank: your contract’s end counts.",
  lane: "It sets the wait for first income. Blank: the lane you chose, if any.",
  incomeAfter: "After tax, once it comes.",
  moonlighting: "After tax. We count it only to show its size.",
} as const;

export const untimed = (name: string): string => `${name} (wait not known)`;

export const parts = {
  leaving: "After the pay",
  money: "Money in and out",
  levers: "What would change it",
  missing: "Missing",
  inputs: "What is counted, and whose number it is",
  assumptions: "Our assumptions",
  method: "Method and sources",
} as const;

const BLOCKS: Readonly<Record<RunwayAnswer["missing"][number]["blocks"], string>> = {
  fan: "how long the money lasts",
  income: "income after your pay",
  moonlight: "what moonlighting adds",
  target: "whether you hold your target",
};
export const blocksText = (blocks: RunwayAnswer["missing"][number]["blocks"]): string =>
  BLOCKS[blocks];
export const missingColumns = ["Missing", "What waits for it"] as const;

export const leversNote =
  "Each is worked out on its own, with the same luck as the fan. Months are for 8 in 10 simulated paths.";
export const leverColumns = ["If you", "The money lasts", "Money gone"] as const;
/** Before the month, where the columns have no heads. */
export const goneLabel = `${leverColumns[2]}: `;
export const asItIs = "Change nothing";
export const unchanged = "as above";
export const noPathGone = "not within 10 years";

export const goneText = (runsOut: RunwayLever["runsOut"]): string => {
  if (runsOut === null) return "not worked out";
  const { early, late } = runsOut;
  if (early.calendar === null) return noPathGone;
  if (late.calendar === null) return `${monthName(early.calendar)} or later`;
  const [from, to] = [monthName(early.calendar), monthName(late.calendar)];
  return from === to ? from : `${from} to ${to}`;
};

export const guardHeading = "Moonlighting";
export const toLimits = "Every limit, and what would settle it";
export const guardUnread = "Its guard is not read yet, so nothing is said of its size.";
export const guardBlocks = "No size is shown: this is not open to you now.";
export const guardAsk = "A size is no permission. Read the guard first.";
export const guarded = {
  paid_external_1099: "on contract (1099)",
  paid_external_w2: "on a payroll (W\u20112)",
} as const;
export const guardedNames = (modes: readonly string[]): string => {
  const names = Object.entries(guarded).filter(([id]) => modes.includes(id));
  const said = names.map(([, name]) => name).join(" or ");
  return said.charAt(0).toUpperCase() + said.slice(1);
};
export const liftedBy = (who: readonly string[]): string => `Who can lift it: ${who.join("; ")}.`;
export const statusUnknown = "Your status is not known. Paid work stays blocked until it is.";

export const verdicts: Readonly<Record<Verdict, string>> = {
  no_immigration_limit: "No limit from immigration found; other rules still hold",
  ok_if_part_of_training: "Only as part of your training",
  ok_if_duty_of_petitioned_job: "Only as a duty of the petitioned job",
  ask_first: "Ask first",
  blocked_without_concurrent_petition: "Blocked without a concurrent petition",
  blocked_until_known: "Blocked until it is known",
  blocked: "Blocked",
};

export const inputColumns = ["Counted", "Amount", "Whose number"] as const;
export const whose = { yours: "yours", "worked-out": "worked out from yours" } as const;
export const ours = "ours";
export const inputName = (pointer: string): string => {
  const name = fieldName(pointer);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

export function incomeText({ firstIncome }: RunwayAnswer): string {
  if (firstIncome === null) return "No income after your pay is counted.";
  const { low, high, name } = firstIncome;
  return `First income comes ${low} to ${high} months after your pay ends (${name}). That range is one author’s estimate.`;
}

type Assumption = RunwayAnswer["assumptions"][number];

export const assumed = ({ value, unit, id }: Assumption): string => {
  if (unit === "share") return `${Math.round(value * 100)} %`;
  return id === "wait" ? "the lane’s range" : plural(value, "month");
};
