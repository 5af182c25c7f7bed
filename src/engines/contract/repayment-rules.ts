/** Money that has to be given back: signing bonus, moving costs, a stipend or advance, and whatever else. */
import type { ClauseRule } from "./clause-rule.ts";
import type { Clause, ClauseValue } from "./types.ts";
import { moneyIn, timeShape, timesIn } from "./values.ts";

export const KINDS = {
  "sign-on-repayment":
    /\bsign(?:ing)?[- ]?(?:on)?[- ](?:bonus|incentive|payment|award|sum)\w*|\bsign-on\b|\b(?:commencement|starting|recruitment|recruiting|joining|start) (?:bonus|incentive|payment)\w*|\bsigning\b(?= (?:money|amount))/,
  "relocation-repayment":
    /\brelocat\w*|\bmoving (?:expense|allowance|cost|stipend|assistance|payment)\w*|\bmove-related|\bmovers\b|\bhousehold goods\b|\bmoving\b(?= and)/,
  "stipend-repayment":
    /\b(?:(?<!relocation |moving |housing )stipend|advance payment|salary advance|loan repayment|student loan|tuition|training (?:bonus|payment|support|loan)|residency (?:bonus|support|payment)|retention (?:bonus|payment)|educational? (?:assistance|loan|support|allowance)|income guarantee|forgivable loan|promissory note|housing allowance|monthly (?:payment|support)s?|forgivable loan|(?:lends?|lent) (?:the )?resident|(?:the|this|a) loan|(?<!in )advances?|advanced (?:the )?resident|has advanced)\b/,
} as const;
type Kind = keyof typeof KINDS;

/** Money that goes back: the resident pays it, or the institution takes it. */
export const GOES_BACK =
  /\bresident\b[^.;]{0,90}\b(?:repay|pay back|refund|returns? (?:the|any|all|that|such|to|half|part)|forfeit|owes?|reimburse the hospital|reimburse hospital|repays|refunds|pays? (?:to )?(?:the )?hospital|pays? (?:it|this|that|them) back|pay (?:back )?a )\w*|\b(?:must|shall|will|to|is|are|be|becomes?|immediately) (?:be |immediately |promptly |then |also )*(?:repaid|repayable|refunded|refundable|recovered|recouped|clawed back|due and payable|due back|owed|forfeited|returned|paid back)\b|\bclaw-? ?backs?\b|\brecoup\w*|\bhospital\b[^.;]{0,60}\b(?:recover|deduct|withhold|offset|set off|reclaim|collect)\w*|\brepayment\b|\b(?:subject to|liable for) (?:recovery|repayment|refund)|\brepay\b|\brepaid\b|\brepayable\b|\bowes? back\b|\bliquidated damages\b|\bpayable to (?:the )?hospital\b|\bfalls? due\b|\bpay (?:it|this|that|them|all of it) back\b|\bdeducted from (?:the )?(?:resident's )?(?:final|last|next)\b|\bkeep back\b|\bpay(?:s|able)? back\b|\bback to (?:the )?hospital\b/;
const TO_RESIDENT_ONLY =
  /^(?:(?!repay|pay back|refund|return|forfeit|owe|claw|recoup|recover)[^.;])*\bhospital\b[^.;]{0,30}\b(?:shall|will|agrees? to|may) (?:\w+ )?(?:reimburse|pay|provide)(?:(?!repay|pay back|refund|return|forfeit|owe|claw|recoup|recover|deduct|due back)[^.;])*\.?$/;
const OTHER_MATTER =
  /\bloan repayment (?:program|plan|assistance|option|benefit)s?\b(?![^.;]*\b(?:resident|must|shall)\b[^.;]*\brepay\b)|\b(?:hours?|equipment|keys?|badge|pagers?|property|premises|uniforms?|library|work|duty|duties|overpay\w*)\b[^.;]{0,40}\breturn|\breturn (?:to work|to duty|from|of (?:all )?(?:property|keys|equipment)|all (?:\w+ )?(?:property|keys|equipment|records|copies))|\bmedical bills?\b/;

const PRO_RATA =
  /\bpro-? ?rat\w*|\bproportion\w*|\bunearned\b|\breduc(?:e|ed|es|ing) by\b|\b1\/\d+|\bfor (?:each|every) (?:\w+ )?(?:month|year|week)\b|\bper month (?:of|worked|not)|\bremaining (?:month|balance|portion)|\bamortiz\w*|\bforgiven (?:on each|at|in|by|over|monthly|ratably|each)|\bratabl[ye]|\bprorat\w*|\bsliding scale|\b(?:first|second|third) year\b[^.;]{0,30}\b\d+ ?%/;
const IN_FULL =
  /\bin full\b|\bthe (?:full|whole|entire|total) (?:amount|sum|bonus|payment|stipend|advance|gross|relocation|sign\w*)\b|\bentire (?:amount|bonus|sum|payment|stipend)\b|\b100 ?(?:%|percent)|\ball (?:of (?:the|such)|amounts?|sums?|stipends?|payments?|money|monies|funds?)\b[^.;]{0,40}\b(?:paid|received|advanced|repaid|due)|\bwhole of\b|\b(?:refunded|repaid|returned) whole\b|\b(?:returns?|repays?|refunds?) all of it\b|\ball \$[\d,]+ of it\b|\bwithout (?:any )?(?:reduction|proration)/;
const NOT_PRO_RATA =
  /\b(?:no|not|without|never)\b(?: be)?(?: any)? ?(?:pro-? ?rat\w*|prorat\w*|proportion\w*|reduction)/;

/** Says how much of it goes back. */
export const SHAPED = new RegExp(
  [PRO_RATA, IN_FULL, NOT_PRO_RATA].map(({ source }) => source).join("|"),
);

const REPAY_TIMES = [
  timeShape(
    "\\b(?:before|less than|fewer than|prior to|first|initial|complet\\w+(?: at least)?|at least|within the first|minimum of) (?:the |a |an |initial |first |full |end of |completing |completion of |of )*#",
  ),
  timeShape(
    "\\bwithin (?:the )?(?:first )?#(?= (?:of|after|from|following) (?:the )?(?:start|hire|joining|signing|beginning|effective|commenc|employ|resident|first day|date of hire))",
  ),
  timeShape("\\bbefore (?:the )?#s? (?:are|is|have|has)\\b"),
  timeShape(
    "#(?= (?:commitment|service commitment|obligation|service obligation|anniversary|of (?:service|employment|continuous|full-?time|practice)))",
  ),
];

function repayValues(plain: string): readonly ClauseValue[] {
  const shapes: ClauseValue[] = [];
  if (PRO_RATA.test(plain) && !NOT_PRO_RATA.test(plain))
    shapes.push({ kind: "reading", code: "pro-rata" });
  if (IN_FULL.test(plain) || NOT_PRO_RATA.test(plain))
    shapes.push({ kind: "reading", code: "in-full" });
  const committed = plain.replace(/\bwithin (?:\w+ )?\d+ (?:\w+ )?days?\b/g, "");
  return [...moneyIn(plain), ...timesIn(committed, REPAY_TIMES), ...shapes];
}

export const ANY_KIND = new RegExp(
  Object.values(KINDS)
    .map(({ source }) => source)
    .join("|"),
);

const others = (kind: Kind): readonly RegExp[] =>
  Object.entries(KINDS).flatMap(([name, pattern]) => (name === kind ? [] : [pattern]));

/** The kind is named in the sentence; else, where no other kind is, above it. */
const repaymentRule = (clause: Kind): ClauseRule => ({
  clause,
  money: true,
  deciders: [
    { all: [GOES_BACK, KINDS[clause]], none: [TO_RESIDENT_ONLY, OTHER_MATTER] },
    {
      all: [GOES_BACK],
      under: KINDS[clause],
      none: [TO_RESIDENT_ONLY, OTHER_MATTER, ...others(clause)],
    },
  ],
  near:
    clause === "stipend-repayment"
      ? /\b(?:stipend|payments?)\b[^.;]{0,80}\b(?:in exchange for|in return for|on condition|conditioned|commit\w*|agree\w* to (?:join|work|serve|practice))/
      : KINDS[clause],
  values: repayValues,
});

export const repaymentRules: readonly ClauseRule[] = [
  repaymentRule("sign-on-repayment"),
  repaymentRule("relocation-repayment"),
  repaymentRule("stipend-repayment"),
];

export const isKind = (clause: Clause, plain: string): boolean =>
  Object.hasOwn(KINDS, clause) && KINDS[clause as Kind].test(plain);

/** Anything else that goes back: costs of training, damages for leaving early. */
export const otherRepayment: ClauseRule = {
  clause: "other-repayment",
  money: true,
  deciders: [
    {
      all: [
        GOES_BACK,
        /\b(?:cost|fee|expense|damages|part|portion|balance|amount|sum|bonus|payment|money|monies|funds|benefit|allowance|overpay\w*|penalt\w+|\$)/,
      ],
      none: [TO_RESIDENT_ONLY, OTHER_MATTER, ...Object.values(KINDS)],
      notUnder: ANY_KIND,
    },
  ],
  nearNotUnder: ANY_KIND,
  near: /\b(?:repay\w*|claw-? ?back\w*|recoup\w*|liquidated damages|pay back)\b/,
  nearNot: /\bloan repayment (?:program|plan|assistance|option)/,
  values: repayValues,
};
