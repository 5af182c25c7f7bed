/** The term, how it can be ended for cause, and how a decision is fought. */
import type { ClauseRule } from "./clause-rule.ts";
import { datesIn, HAS_TIME, timeShape, timesIn } from "./values.ts";

const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? (?:day of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** One day to another. */
const FROM_TO = new RegExp(
  `(?:${DATE.source})[^.;]{0,12}(?:\\bto\\b|\\bthrough\\b|\\buntil\\b|-|\\band ends\\b)[^.;]{0,12}(?:${DATE.source})`,
);
const TERM =
  /\b(?:terms?|appointment|appointed|agreement|employment|contract|training|residency|position|period|fellowship)\b/;
const RUNS =
  /\b(?:commenc\w*|begin\w*|starts?|starting|effective|runs?|period of|expires?|expiring|ends?|ending|through|until|continues?|from|terms? (?:of|is|shall be|will be)|lasts?|duration|remain in (?:effect|force)|for (?:a|the) (?:period|term))\b/;
const NOT_TERM =
  /\b(?:letter|no later than|not later than|notice|notif\w+|renew(?:al|ed)?|repay\w*|bonus|insurance|coverage|vacation|leave|grievance|appeal|hearing|retroactive|salary of|dated|accru\w*|tail|months? (?:after|following)|compet\w*|radius|moonlight\w*|terminat\w* (?:for|without))\b/;

const TERM_TIMES = [
  timeShape("\\(#\\)"),
  timeShape("(?:^|[,?] )#(?=,? (?:in all|from|beginning|starting)\\b)"),
  timeShape(
    "\\b(?:terms?|period|duration|appoint(?:ed|ment)|lasts?|continues?|runs?|agreement|employment|contract)\\b[^.;]{0,45}?\\b(?:of|is|for|be|:|a|an|to|lasts?|runs?) (?:a |an )?(?:initial |fixed |term of |period of )*#",
  ),
  timeShape("\\b#(?= (?:term|period|appointment|contract|agreement))"),
  timeShape("^\\W*(?:\\w+ ){0,4}?(?:term|duration|length)(?: of \\w+)?\\W+#"),
];

export const term: ClauseRule = {
  clause: "term",
  deciders: [
    { all: [TERM, RUNS, DATE], none: [NOT_TERM] },
    { all: [FROM_TO], none: [NOT_TERM] },
    {
      all: [
        /\b(?:terms?|appointment|agreement|employment|contract|training period)\b/,
        RUNS,
        HAS_TIME,
      ],
      none: [NOT_TERM],
    },
    {
      all: [DATE],
      under: /\bterm\b|\bduration\b|\bappointment\b|\bperiod\b|\bdates?\b/,
      none: [
        /\b(?:notice|notif\w+|repay\w*|bonus|licen\w+|signature|signed|grievance|insurance)\b/,
      ],
    },
    {
      all: [
        /\b(?:start|end|begin\w*|commencement|expiration|effective|appointment|contract|completion) dates?\b|\bfirst day\b|\blast day\b|\b(?:start|end)s? on\b/,
        DATE,
      ],
      none: [/\b(?:notice|bonus|repay\w*|insurance|coverage|licen\w+)\b/],
    },
    {
      all: [
        /\b(?:term|duration|appointment period|length of (?:agreement|appointment|contract)|contract period)\b/,
        /^\W*(?:\w+ ){0,5}?(?:term|duration|period|agreement|appointment)\b\W+(?:\d|july|june)/,
      ],
    },
  ],
  near: /\bterm of (?:this|the|appointment|employment|agreement)|\bstart(?:s|ing)? date\b|\bcommencement date\b|\beffective date\b|\binitial term\b|\bperiod of appointment\b|\bappointment period\b/,
  nearNot: /\banniversary\b|\bforgiven\b|\bduring the term|\bnotice|\brepay|\bbonus/,
  nearHeading:
    /^(?:(?:article|section)? ?[\d.ivx]* )?(?:term|term of (?:appointment|agreement|employment)|duration|appointment|term and \w+)\W*$/,
  values: (plain) => [...datesIn(plain), ...timesIn(plain, TERM_TIMES)],
};

const ENDS =
  /\b(?:terminat\w*|dismiss\w*|discharg\w*|cancel\w*|revok\w*|end(?:ed)? (?:this|the|employment)|suspend\w*|removed?)\b/;
const ONLY_WITHOUT = /\bwithout cause\b|\bno cause\b/;

export const causeTermination: ClauseRule = {
  clause: "cause-termination",
  deciders: [
    {
      all: [
        ENDS,
        /\b(?:for|with|just|good|of|due|adequate|sufficient) (?:\w+ )?cause\b|\bcause(?:"|'s)? (?:means|includes|shall)|\bwith or without cause/,
      ],
    },
    { all: [/\bgrounds for (?:\w+ )?(?:dismiss|terminat|discharg)\w*/] },
    { all: [/\bgrounds\b/], under: /\bdismissal|\bterminat/ },
    {
      all: [
        /\bhospital\b[^.;]{0,80}\b(?:on the spot|immediately|at once|forthwith)\b[^.;]{0,20}\bcause\b/,
      ],
    },
    { all: [/\b(?:just|good|sufficient|due) cause"? (?:includes|is|shall include)/] },
    {
      all: [
        ENDS,
        /\b(?:immediate(?:ly)?|at once|summar(?:y|ily)|forthwith|without (?:prior |advance |further )?notice|grounds|misconduct|material breach|breach\w*|loss of|revocation|suspension of|fail(?:s|ure|ing)? to|convict\w*|felony|unsatisfactory|unprofessional|excluded from|loses|violat\w*|incompeten\w*|academic failure|insubordinat\w*|neglect of duty|fraud|non-?compliance|automatic(?:ally)?)\b/,
        /\bhospital\b|\bagreement\b|\bappointment\b|\bemployment\b|\bresident\b/,
      ],
      none: [
        /\binsurance\b|\bcoverage\b|\bbenefits?\b[^.;]*\bterminat/,
        /\brepay\w*|\bbonus\b/,
        /\bgrievance\b|\bappeal\b|\bdue process\b/,
        /\bresident\b[^.;]{0,30}\b(?:may|can) (?:\w+ )?terminat/,
        /\bmoonlight\w*/,
      ],
    },
    {
      all: [
        /\b(?:fail|breach|misconduct|loss|revo|violat|convict|felony|unprofessional|fraud|abandon|exclu|incompet|falsif|unsatisf|patient safety)\w*/,
      ],
      under:
        /\bterminat\w*[^.;]*\bcause\b|\bcause\b[^.;]*\bterminat\w*|\bimmediate(?:ly)? terminat|\bterminat\w*[^.;]*\b(?:immediate|following|grounds)/,
    },
  ],
  near: /\bfor cause\b|\bjust cause\b|\bdismiss(?:ed|al)\b|\bterminat\w* by (?:the )?hospital\b|\bgrounds for (?:terminat|dismiss)/,
  nearNot: ONLY_WITHOUT,
  nearHeading: /\bterminat\w* (?:for|with) cause|\bdismissal/,
  values: (plain) =>
    timesIn(plain, [
      timeShape("\\b#'?s?'? (?:\\w+ ){0,2}?(?:notice|to cure|cure)"),
      timeShape("\\bcure[^.;]{0,30}?#"),
    ]),
};

export const dueProcess: ClauseRule = {
  clause: "due-process",
  deciders: [
    {
      all: [
        /\bgrievances?\b|\bdue process\b|\bfair hearing\b|\bappeal(?:s|ed|ing)?\b|\bhearings?\b|\barbitrat\w+|\bdispute resolution\b|\bmediat\w+|\breview panel\b|\breview(?:ed)? by (?:an? |the )?(?:[\w-]+ ){0,3}(?:panel|committee|board)\b/,
        /\b(?:right|entitled|may|shall|will|must|can|procedures?|policy|policies|accord\w*|process|available|provides?|submit|file[ds]?|request|within|governed|afforded|waives?|no|not|resolved|settled|through|goe?s?)\b/,
      ],
      none: [
        /\bappeal(?:s)? (?:to|of) (?:the )?(?:patient|beauty)/,
        /\b(?:hearing (?:aid|loss|insurance|test)|vision and hearing)\b/,
      ],
    },
  ],
  near: /\bgrievances?\b|\bdue process\b|\bfair hearing\b|\bappeals?\b|\barbitrat\w+|\bdispute\b/,
  nearHeading: /\bgrievance|\bdue process|\bappeal|\bdispute/,
  values: (plain) =>
    timesIn(plain, [
      timeShape("\\b(?:within|in|no later than|not later than) (?:a period of )?#"),
      timeShape(
        "#(?= (?:of|after|from|to) (?:the |receipt|receiv|appeal|request|file|notice|decision))",
      ),
    ]),
};
