/** What a gate's policy asks for, in words: "takes Step 2 CK from 230 up". */
import type { Verdict } from "#engines/rules/gates.ts";

const VISAS: Readonly<Record<string, string>> = { j1: "J-1", h1b: "H-1B" };

const numbered: Readonly<Partial<Record<Verdict["policy"], (n: string) => string>>> = {
  minStep1: (n) => `takes Step 1 from ${n} up`,
  minStep2: (n) => `takes Step 2 CK from ${n} up`,
  minComlex2: (n) => `takes COMLEX Level 2 from ${n} up`,
  maxYearsSinceGraduation: (n) => `takes at most ${n} years since graduation`,
  maxAttempts: (n) => `takes at most ${n} attempts at any step`,
  minUsClinicalMonths: (n) => `wants ${n} months of US clinical experience`,
};

/** Policies of yes and no, as [yes, no]. */
const flags: Readonly<Partial<Record<Verdict["policy"], readonly [string, string]>>> = {
  open: ["takes residents this season", "you said it is closed"],
  acceptsComlexOnly: ["takes COMLEX without USMLE", "takes no COMLEX without USMLE"],
  acceptsImg: ["takes international graduates", "takes no international graduates"],
  ecfmgBeforeApplying: [
    "wants the ECFMG certificate before you apply",
    "takes applications before the ECFMG certificate",
  ],
};

export function askedWords({ policy, asked }: Pick<Verdict, "policy" | "asked">): string {
  if (typeof asked === "boolean") return flags[policy]?.[asked ? 0 : 1] ?? `${policy}: ${asked}`;
  if (typeof asked === "number") return numbered[policy]?.(String(asked)) ?? `${policy}: ${asked}`;
  const visas = asked.map((visa) => VISAS[visa] ?? visa);
  return visas.length === 0 ? "sponsors no visa" : `sponsors ${visas.join(" and ")} only`;
}
