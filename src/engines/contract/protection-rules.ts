/** Leave, and what is insured for how long. */
import type { ClauseRule } from "./clause-rule.ts";
import type { ClauseValue, ReadingCode } from "./types.ts";
import { timeShape, timesIn } from "./values.ts";

const reading = (code: ReadingCode): ClauseValue => ({ kind: "reading", code });

const LEAVE =
  /\bleaves? of absence\b|\b(?:medical|parental|family|caregiver|sick|maternity|paternity|bereavement|educational|conference|unpaid|paid|personal|annual|administrative|military|disability|child ?care|vacation|professional|interview) (?:and \w+ |, \w+,? (?:and|or) \w+ )?leaves?\b|\bsick (?:days?|time)\b|\bvacations?\b|\bpaid time off\b|\bpto\b|\bfmla\b|\bfamily (?:and|&) medical leave\b|\bleaves? (?:policy|policies|with pay|without pay|will|is|are|shall|time|request|taken|under)\b|\btime off\b|\bmedical, parental,? (?:and|or) caregiver\b|\bholidays?\b/;
const LEAVE_TIMES = [
  timeShape(
    "\\b#'?s?'? (?:of |per (?:\\w+ )?year of )?(?:(?:paid|unpaid|approved|annual|combined|cumulative|total|sick|vacation|medical|parental|family|caregiver|personal|conference|educational|bereavement|additional|reserved|job-protected|protected|,|and|or)[, ]*)*(?:leaves?|vacation|time off|pto|sick (?:days?|time|leave)|off|holidays?)\\b",
  ),
  timeShape(
    "\\b(?:vacation|sick (?:leave|days?|time)|leave(?: of absence)?|pto|time off)\\b[^.;,\\d]{0,40}?(?:\\bof|\\bis|:|\\bare|\\bup to|\\bleast|\\bbe|\\btotals?|\\s|\\() ?(?:up to |at least )?#",
  ),
];

export const leave: ClauseRule = {
  clause: "leave",
  deciders: [
    {
      all: [
        LEAVE,
        /\b(?:shall|will|may|is|are|must|receives?|entitled|eligible|provides?|provided|granted|accrues?|per|up to|accord\w*|governed|policy|extend\w*|paid|days?|weeks?|earns?|gets?|has|have)\b/,
      ],
      none: [/\b(?:coverage|insurance)\b[^.;]{0,40}\bleave the\b/],
    },
  ],
  near: LEAVE,
  nearHeading: /\bleaves?\b|\bvacation|\btime off/,
  values: (plain) => timesIn(plain, LEAVE_TIMES),
};

const LIABILITY =
  /\bmalpractice\b|\bprofessional liability\b|\bmedical liability\b|\bliability (?:insurance|coverage|protection|policy)\b|\bclaims[- ]made\b|\boccurrence[- ](?:based|basis|form|policy|type|coverage)\b|\btail (?:coverage|policy|insurance|premium|endorsement)\b|\b(?:the|a|any|such|that|for|of) tail\b|\bextended reporting\b|\bself-insur\w+/;
const TAIL = "(?:tail|extended reporting)";
const PAYS =
  "(?:pays?|paid|purchases?|purchased|provides?|provided|covers?|covered|furnish\\w*|bears?|borne|procures?|obtains?|buys?|supplies|funds?|responsible|maintains?)";
const TAIL_HOSPITAL = new RegExp(
  `\\bhospital\\b(?:(?!\\bresident (?:shall|must|will|is|pays|may))[^.;]){0,80}\\b${PAYS}\\b(?:(?!\\bresident (?:shall|must|will|is|pays|may))[^.;]){0,60}\\b${TAIL}\\b|\\b${TAIL}\\b(?:(?!\\bresident\\b)[^.;]){0,90}\\b(?:by|of|from) (?:the )?hospital\\b|\\b(?:includ\\w+|with|plus) ${TAIL}\\b|\\b${TAIL}\\b[^.]{0,120}\\b(?:the )?hospital (?:pays|buys|purchases|provides)\\b|\\b${TAIL} included\\b`,
);
const TAIL_RESIDENT = new RegExp(
  `\\bresident\\b(?:(?!\\bhospital (?:shall|must|will|is|pays|may))[^.;]){0,80}\\b(?:${PAYS}|obligation|cost|expense)\\b(?:(?!\\bhospital (?:shall|must|will|is|pays|may))[^.;]){0,60}\\b${TAIL}\\b|\\b${TAIL}\\b(?:(?!\\bhospital\\b)[^.;]){0,90}\\b(?:by|of|at|is|be) (?:the )?(?:sole )?(?:expense of (?:the )?|cost of (?:the )?|responsibility of (?:the )?|obligation of (?:the )?)?resident(?:'s)?\\b|\\b${TAIL}\\b[^.]{0,140}\\bresident (?:pays|buys|purchases)\\b`,
);
const NO_TAIL =
  /\bno (?:such |separate )?(?:tail|extended reporting)|\bnot (?:pay|provide|purchase|cover|include|need|require|buy)\w*[^.;]{0,40}\b(?:tail|extended reporting)|\b(?:tail|extended reporting)\b[^.;]{0,30}\b(?:is|are|be|will) not\b/;

function liabilityValues(plain: string): readonly ClauseValue[] {
  const said = plain.replace(
    /\b(?:not|rather than|instead of|and not) (?:on )?(?:a |an )?(?:claims[- ]made|occurrence)\w*/g,
    "",
  );
  const tail = new RegExp(TAIL).test(plain) && !NO_TAIL.test(plain);
  return [
    ...(/\boccurrence\b/.test(said) && !/\bper occurrence\b|\beach occurrence\b/.test(said)
      ? [reading("occurrence")]
      : []),
    ...(/\bclaims[- ]made\b/.test(said) ? [reading("claims-made")] : []),
    ...(tail && TAIL_HOSPITAL.test(plain) ? [reading("tail-by-institution")] : []),
    ...(tail && TAIL_RESIDENT.test(plain) ? [reading("tail-by-resident")] : []),
  ];
}

export const malpractice: ClauseRule = {
  clause: "malpractice",
  deciders: [
    {
      all: [
        LIABILITY,
        /\b(?:shall|will|is|are|provides?|provided|covers?|covered|maintains?|pays?|must|may|applies|extends?|furnish\w*|basis|includes?|purchase\w*|responsible|not|carries|insured|included|buys?|claims|occurrence)\b/,
      ],
      none: [/\blimitation of liability\b/],
    },
    {
      all: [
        /\boccurrence\b|\bclaims[- ]made\b|\btail\b|\bcover(?:s|age|ed)\b|\binsur\w+|\bpolicy\b/,
      ],
      under: /\bmalpractice|\bprofessional liability|\bliability (?:insurance|coverage)/,
    },
  ],
  near: LIABILITY,
  nearHeading: /\bmalpractice|\bprofessional liability/,
  values: liabilityValues,
};

const BENEFIT =
  /\b(?:health|medical|dental|vision|disability|life|group|hospitalization|prescription)(?:,? (?:and |or )?(?:health|medical|dental|vision|disability|life|hospitalization|prescription))*(?:'s)? (?:and \w+ )?(?:insurance|coverage|benefits?|plans?)\b|\bbenefits? (?:coverage|eligibility|plans?)?\b|\bcobra\b|\binsurance (?:coverage|benefits?)\b|\bcoverage\b/;
const STOPS =
  /\b(?:ends?|ended|terminat\w*|ceas\w*|expir\w*|laps\w*|stops?|continu\w*|remains? in (?:effect|force)|through|until|cobra|conver(?:t|sion|ted)|last day|final day|run out|discontinu\w*)\b/;

const STOP_TIMES = [
  timeShape("\\b#(?= (?:\\w+ ){0,2}?(?:after|following|from|past|beyond|of coverage))"),
  timeShape("\\b(?:for|within|up to) (?:a (?:period|maximum) of )?(?:up to )?#"),
];

function insuranceValues(plain: string): readonly ClauseValue[] {
  const month =
    /\b(?:last|final) day of (?:the|that|such) (?:calendar )?month\b|\bend of (?:the|that) (?:calendar )?month\b|\bmonth[- ]end\b/.test(
      plain,
    );
  const day =
    /\b(?:last|final) day (?:of (?:\w+ )?(?:employment|work|service|appointment|training|residency|the (?:appointment|agreement|term))|worked|that)\b|\b(?:date|day) of (?:termination|separation|resignation)\b|\b(?:ends?|ceases?|terminates?|stops?) (?:on|upon|with|at midnight on) (?:the )?(?:resident'?s? )?(?:last|termination|separation)/.test(
      plain,
    );
  return [
    ...(month ? [reading("ends-month-end")] : []),
    ...(day && !month ? [reading("ends-last-day")] : []),
    ...timesIn(plain, STOP_TIMES),
  ];
}

export const insuranceEnd: ClauseRule = {
  clause: "insurance-end",
  deciders: [
    {
      all: [BENEFIT, STOPS, /\b(?:insurance|coverage|benefits?|cobra|plans?)\b/],
      none: [
        /\b(?:malpractice|liability|tail|claims|occurrence)\b/,
        /\b(?:begin|commenc|start|effective)\w*\b(?![^.;]*\b(?:end|terminat|ceas|cobra|until|last day)\w*)/,
        /\bmedical cent|\bcontinuity\b|\bcontinuing (?:medical )?education/,
        /\b(?:call|shift|patient|clinical|cross|weekend) coverage\b/,
        /\bleave\b[^.;]*\bbenefits?\b[^.;]*\bcontinu|\bcontinu\w*[^.;]*\bduring\b[^.;]*\bleave|\bduring (?:the |any |an? )?(?:\w+ )?leave/,
      ],
    },
    {
      all: [/\b(?:convert\w*|conversion|cobra)\b/],
      under: /\b(?:insurance|coverage|benefits?)\b/,
      none: [/\b(?:malpractice|liability|tail)\b/],
    },
  ],
  near: /\bcobra\b|\bconversion (?:privilege|right|option|coverage)|\b(?:health|medical|disability|group) (?:insurance|coverage)\b/,
  nearNot: /\bleave\b/,
  values: insuranceValues,
};
