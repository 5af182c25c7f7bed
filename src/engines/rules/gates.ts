/**
 * Gates: a program's rules against an applicant, as data, with an evaluator that explains every verdict.
 * A strict cut-off that is failed excludes, and so does the user's own word; a preference never does; a
 * policy nobody published never does either and stays visible as unknown. The evaluator is total: pass,
 * fail or unknown, no other.
 */

/** What a program's policy may say. */
export interface Policies {
  /** Whether it takes anybody this season. */
  readonly open: boolean;
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

export type RuleKind = "strict" | "preferred" | "user";

export interface Policy<T> {
  readonly value: T;
  readonly rule: RuleKind;
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
  readonly rule: RuleKind;
  readonly source: string;
  /** What the policy asks for. */
  readonly asked: Policies[PolicyName];
}

interface Gate<K extends PolicyName> {
  readonly name: string;
  readonly policy: K;
  /** No policy asks for more: an applicant who passes this one is stopped by none. */
  readonly strictest: Policies[K];
  readonly check: (asked: Policies[K], applicant: GateApplicant) => Outcome;
}

const gate = <K extends PolicyName>(
  [name, policy]: readonly [name: string, policy: K],
  strictest: Policies[K],
  check: Gate<K>["check"],
): Gate<K> => ({ name, policy, strictest, check });

const atLeast = (value: number | null | undefined, asked: number): Outcome =>
  value === undefined || value === null ? "unknown" : value >= asked ? "pass" : "fail";

const atMost = (value: number | undefined, asked: number): Outcome =>
  value === undefined ? "unknown" : value <= asked ? "pass" : "fail";

/** One row a gate, in the order they are told. */
const GATES = {
  open: gate(["closed", "open"], false, (asked) => (asked ? "pass" : "fail")),
  visas: gate(["visa", "visas"], [], visaGate),
  acceptsImg: gate(["international-graduates", "acceptsImg"], false, (asked, a) =>
    a.img && !asked ? "fail" : "pass",
  ),
  acceptsComlexOnly: gate(["comlex-only", "acceptsComlexOnly"], false, comlexGate),
  minStep2: gate(["step2-score", "minStep2"], Infinity, (asked, a) => atLeast(a.step2, asked)),
  minStep1: gate(["step1-score", "minStep1"], Infinity, (asked, a) => atLeast(a.step1, asked)),
  minComlex2: gate(["comlex2-score", "minComlex2"], Infinity, (asked, a) =>
    a.osteopathic ? atLeast(a.comlex2, asked) : "pass",
  ),
  maxAttempts: gate(["attempts", "maxAttempts"], 1, (asked, a) => atMost(a.attempts, asked)),
  maxYearsSinceGraduation: gate(["graduation-year", "maxYearsSinceGraduation"], 0, (asked, a) =>
    atMost(a.yearsSinceGraduation, asked),
  ),
  minUsClinicalMonths: gate(["us-experience", "minUsClinicalMonths"], Infinity, (asked, a) =>
    a.img ? atLeast(a.usClinicalMonths, asked) : "pass",
  ),
  ecfmgBeforeApplying: gate(["ecfmg", "ecfmgBeforeApplying"], true, (asked, a) =>
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

/** Asks every gate, in the order they are told. */
const each = <T>(ask: <K extends PolicyName>(gate: Gate<K>) => T): T[] => [
  ask(GATES.open),
  ask(GATES.visas),
  ask(GATES.acceptsImg),
  ask(GATES.acceptsComlexOnly),
  ask(GATES.minStep2),
  ask(GATES.minStep1),
  ask(GATES.minComlex2),
  ask(GATES.maxAttempts),
  ask(GATES.maxYearsSinceGraduation),
  ask(GATES.minUsClinicalMonths),
  ask(GATES.ecfmgBeforeApplying),
];

/** The verdict of every gate whose policy is known. */
export const verdicts = (policies: KnownPolicies, applicant: GateApplicant): Verdict[] =>
  each(<K extends PolicyName>(g: Gate<K>): Verdict[] => {
    const policy: Policy<Policies[K]> | undefined = policies[g.policy];
    return policy ? [verdictOf(g, policy, applicant)] : [];
  }).flat();

export interface GateFor {
  readonly gate: string;
  readonly policy: PolicyName;
  /** False where no policy of this kind could stop this applicant. */
  readonly concerns: boolean;
}

/** Every gate there is, known policy or not. */
export const gatesFor = (applicant: GateApplicant): GateFor[] =>
  each(({ name, policy, strictest, check }) => ({
    gate: name,
    policy,
    concerns: check(strictest, applicant) !== "pass",
  }));

/** The first gate that failed and excludes; null when the program stays. */
export const excludedBy = (all: readonly Verdict[]): Verdict | null =>
  all.find((v) => v.outcome === "fail" && v.rule !== "preferred") ?? null;
