/**
 * Gates: a program's rules against an applicant, as data, with an evaluator that explains every verdict.
 * A strict cut-off that is failed excludes; a preference never does; a policy nobody published never
 * does either and stays visible as unknown. The evaluator is total: pass, fail or unknown, no other.
 */

/** What a program's policy may say. */
export interface Policies {
  readonly minStep1: number;
  readonly minStep2: number;
  readonly minComlex2: number;
  readonly visas: readonly string[];
  readonly maxYearsSinceGraduation: number;
  readonly maxAttempts: number;
  readonly minUsClinicalMonths: number;
  readonly acceptsComlexOnly: boolean;
  readonly acceptsImg: boolean;
  readonly ecfmgBeforeApplying: boolean;
}

export type PolicyName = keyof Policies;

export interface Policy<T> {
  readonly value: T;
  readonly rule: "strict" | "preferred";
  readonly source: string;
}

/** Only what is known; a missing policy is not published. */
export type KnownPolicies = { readonly [K in PolicyName]?: Policy<Policies[K]> };

/** What the applicant said; undefined is not said, null is "not yet". */
export interface GateApplicant {
  readonly img: boolean;
  readonly osteopathic: boolean;
  readonly step1: number | null | undefined;
  readonly step2: number | null | undefined;
  readonly comlex2: number | null | undefined;
  readonly attempts: number | undefined;
  readonly visa: "none" | "j1" | "h1b" | "j1-or-h1b" | undefined;
  readonly yearsSinceGraduation: number | undefined;
  readonly usClinicalMonths: number | undefined;
  readonly ecfmgCertified: boolean | undefined;
}

export type Outcome = "pass" | "fail" | "unknown";

export interface Verdict {
  readonly gate: string;
  readonly policy: PolicyName;
  readonly outcome: Outcome;
  readonly rule: "strict" | "preferred";
  readonly source: string;
  /** What the policy asks for. */
  readonly asked: Policies[PolicyName];
}

interface Gate<K extends PolicyName> {
  readonly name: string;
  readonly policy: K;
  readonly check: (asked: Policies[K], applicant: GateApplicant) => Outcome;
}

const gate = <K extends PolicyName>(name: string, policy: K, check: Gate<K>["check"]): Gate<K> => ({
  name,
  policy,
  check,
});

const atLeast = (value: number | null | undefined, asked: number): Outcome =>
  value === undefined || value === null ? "unknown" : value >= asked ? "pass" : "fail";

const atMost = (value: number | undefined, asked: number): Outcome =>
  value === undefined ? "unknown" : value <= asked ? "pass" : "fail";

/** One row a gate, in the order they are told. */
const GATES = {
  visas: gate("visa", "visas", visaGate),
  acceptsImg: gate("international-graduates", "acceptsImg", (asked, a) =>
    a.img && !asked ? "fail" : "pass",
  ),
  acceptsComlexOnly: gate("comlex-only", "acceptsComlexOnly", comlexGate),
  minStep2: gate("step2-score", "minStep2", (asked, a) => atLeast(a.step2, asked)),
  minStep1: gate("step1-score", "minStep1", (asked, a) => atLeast(a.step1, asked)),
  minComlex2: gate("comlex2-score", "minComlex2", (asked, a) =>
    a.osteopathic ? atLeast(a.comlex2, asked) : "pass",
  ),
  maxAttempts: gate("attempts", "maxAttempts", (asked, a) => atMost(a.attempts, asked)),
  maxYearsSinceGraduation: gate("graduation-year", "maxYearsSinceGraduation", (asked, a) =>
    atMost(a.yearsSinceGraduation, asked),
  ),
  minUsClinicalMonths: gate("us-experience", "minUsClinicalMonths", (asked, a) =>
    a.img ? atLeast(a.usClinicalMonths, asked) : "pass",
  ),
  ecfmgBeforeApplying: gate("ecfmg", "ecfmgBeforeApplying", (asked, a) =>
    !asked || !a.img
      ? "pass"
      : a.ecfmgCertified === undefined
        ? "unknown"
        : a.ecfmgCertified
          ? "pass"
          : "fail",
  ),
} satisfies { readonly [K in PolicyName]: Gate<K> };

function visaGate(sponsored: readonly string[], a: GateApplicant): Outcome {
  switch (a.visa) {
    case undefined:
      return "unknown";
    case "none":
      return "pass";
    case "j1-or-h1b":
      return sponsored.length > 0 ? "pass" : "fail";
    case "j1":
    case "h1b":
      return sponsored.includes(a.visa) ? "pass" : "fail";
  }
}

/** Asked only of those who have COMLEX and no Step 2 CK. */
function comlexGate(accepts: boolean, a: GateApplicant): Outcome {
  const comlexOnly = typeof a.comlex2 === "number" && typeof a.step2 !== "number";
  return comlexOnly && !accepts ? "fail" : "pass";
}

function verdictOf<K extends PolicyName>(
  g: Gate<K>,
  policy: Policy<Policies[K]>,
  applicant: GateApplicant,
): Verdict {
  const outcome = g.check(policy.value, applicant);
  return {
    gate: g.name,
    policy: g.policy,
    outcome,
    rule: policy.rule,
    source: policy.source,
    asked: policy.value,
  };
}

/** The verdict of every gate whose policy is known, in the order of the table. */
export function verdicts(policies: KnownPolicies, applicant: GateApplicant): Verdict[] {
  const of = <K extends PolicyName>(g: Gate<K>): Verdict[] => {
    const policy: Policy<Policies[K]> | undefined = policies[g.policy];
    return policy ? [verdictOf(g, policy, applicant)] : [];
  };
  return [
    ...of(GATES.visas),
    ...of(GATES.acceptsImg),
    ...of(GATES.acceptsComlexOnly),
    ...of(GATES.minStep2),
    ...of(GATES.minStep1),
    ...of(GATES.minComlex2),
    ...of(GATES.maxAttempts),
    ...of(GATES.maxYearsSinceGraduation),
    ...of(GATES.minUsClinicalMonths),
    ...of(GATES.ecfmgBeforeApplying),
  ];
}

/** The first strict gate that failed; null when the program stays. */
export const excludedBy = (all: readonly Verdict[]): Verdict | null =>
  all.find((v) => v.outcome === "fail" && v.rule === "strict") ?? null;
