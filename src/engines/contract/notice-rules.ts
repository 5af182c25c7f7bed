/** Notice: that the resident gives to leave, and that the institution gives when it will not renew. */
import type { ClauseRule } from "./clause-rule.ts";
import type { ClauseValue } from "./types.ts";
import { datesIn, HAS_TIME, timeShape, timesIn } from "./values.ts";

const LEAVES =
  "(?:terminat\\w*|resign\\w*|withdraw\\w*|leav(?:es|ing)|(?<!(?:medical|parental|family|sick|paid|unpaid|before|for|of|on|during|such|any|the|vacation|maternity|paternity|caregiver|a) )leave(?! (?:of absence|begins|starts|is|under|requests?|time|policy|without|with pay))|end(?:s|ing)?|vacat\\w*|stop(?:s|ping)?|cancel\\w*|separat\\w*|depart\\w*|quit\\w*)";
const GIVES =
  /\b(?:notice|notif\w+|inform\w*|advis\w+|in writing|letter|tell|told|hear of it|written (?:request|warning)|let (?:the )?resident know)\b/;
const HOSPITAL_ACTS =
  /\bhospital(?:'s)? (?:\w+ )?(?:may|shall|will|can|must|has the right to|reserves|elects|decides|intends|determines)\b/;
const EITHER =
  "(?:either party|each party|any party|either of (?:them|the parties)|either side|both parties)";
const RESIDENT_LEAVES = new RegExp(
  `\\b(?:the )?(?:resident|${EITHER})\\b(?! is)(?:(?!hospital (?:may|shall|will|can|must))[^.;]){0,40}?\\b(?:may|shall|must|will|can|agrees? to|wish(?:es|ing)?(?: to)?|elects?(?: to)?|intend(?:s|ing)?(?: to)?|desires?(?: to)?|chooses?(?: to)?|decides?(?: to)?|who|planning to|plans to|free to)\\b(?:(?!hospital (?:may|shall|will|can|must))[^.;]){0,80}?\\b${LEAVES}\\b`,
);
const RESIDENT_TELLS =
  /\bresident\b[^.;]{0,60}\b(?:shall|must|will|agrees? to|is (?:required|expected|asked) to|are (?:required|expected|asked) to|should|needs? to|has to|have to|may)\b[^.;]{0,40}\b(?:give|provide|submit|tender|deliver|notify|inform|advise|furnish|send)\b/;
const GOES =
  /\b(?:resign\w*|terminat\w*|leav(?:e|ing) (?:the )?(?:hospital|training|residency|position|employment|service)|depart\w*|separat\w*|withdraw\w*|intent(?:ion)? (?:not )?to|decision (?:not )?to|last (?:day|shift)|not (?:to )?(?:renew|return|continue)|end (?:of )?(?:this|the|employment))\b/;
const NON_RENEWAL =
  /\bnon-? ?renew\w*|\bnon-? ?(?:re-?)?appoint\w*|\bnon-? ?promot\w*|\bnot (?:be |to be |to |been )?(?:renew|re-?appoint|promot|offer(?:ed)? (?:a )?(?:renew|re-?appoint|new|another|further))\w*|\b(?:renew|re-?appoint|promot)\w*\b[^.;]{0,40}\b(?:will|is|are|shall|be) (?:not|denied)\b|\bnot (?:\w+ ){0,3}?offer (?:\w+ ){0,3}?(?:another|new|further|renew)|\bdeclines? to (?:renew|extend|re-?appoint)|\bnot (?:to )?extend (?:the|this|resident)|\bdeclines? to (?:renew|re-?appoint)|\bnot (?:be )?(?:invited|asked) back/;
const RESIDENT_DECLINES =
  /\bresident\b[^.;]{0,30}\b(?:who )?(?:does not|do not|chooses? not|decides? not|elects? not|intends? not|declines?|wish(?:es)? not)\b[^.;]{0,30}\b(?:renew|return|continue|accept|re-?appoint)/;

/** The resident is the one who hears of it. */
const IS_TOLD =
  /\bresident\b[^.;]{0,60}\b(?:receives?|be (?:given|told|notified|informed|advised))\b|\bnot (?:to )?be (?:renew|re-?appoint|promot)/;

const NOTICE_TIMES = [
  timeShape("\\bgives? (?:at least )?#(?=\\W*(?:$|notice|in writing|of))"),
  timeShape("\\bletter by #(?= before)"),
  timeShape("\\b(?:minimum notice|notice required|required notice) (?:is|of|period is) #"),
  timeShape("\\b# of written warning"),
  timeShape("\\b#'?s?'? (?:\\w+ ){0,3}?(?:notice|notification|written|warning)"),
  timeShape(
    "\\bnotic(?:e|es)\\b(?:(?!within)[^.;]){0,70}?(?:at least|least|not less than|no less than|less than|no fewer than|not fewer than|minimum of|no later than|not later than|later than|of|is|:|-|period|writing|hospital) (?:a )?(?:minimum of )?#",
  ),
  timeShape(
    "\\b#(?:'s?)? (?:\\w+ ){0,3}?(?:in advance|advance|before|prior to|ahead|preceding|previous to)\\b",
  ),
  timeShape(
    "\\bnotice (?:period )?(?:\\W*(?:by|from|of|for)? ?(?:the )?(?:resident|hospital|non-renewal|, )+)?\\W{1,3}#",
  ),
  timeShape("\\b(?:notice|notif\\w+|inform|advise)\\b[^.;]{0,80}?#[^.;]{0,60}? or (?:at least )?#"),
  timeShape("\\b(?:notice|resignation)\\b(?:\\W+\\w+){0,4}?\\W+#\\s*$"),
];

/** Times that are of the notice: none that says how soon something else has to be done. */
/** Of a sentence that gives each party its own notice, the part of one. */
function partOf(plain: string, party: "resident" | "hospital"): string {
  const acts = (who: string): RegExp =>
    new RegExp(
      `(?:^|\\b(?:and|but|while)|[,;]) (?:the )?${who}(?:'s)? (?:\\w+ )?(?:may|can|shall|must|will)\\b`,
    );
  const [own, other] = party === "resident" ? ["resident", "hospital"] : ["hospital", "resident"];
  const [mine, theirs] = [acts(own).exec(` ${plain}`)?.index, acts(other).exec(` ${plain}`)?.index];
  if (mine === undefined || theirs === undefined) return plain;
  return mine < theirs ? plain.slice(mine, theirs) : plain.slice(mine);
}

function noticeTimes(plain: string): readonly ClauseValue[] {
  const shortened = plain.replace(
    /\b(?:within|cure|after|no more than) (?:\w+ ){0,2}?\d+ (?:\w+ )?(?:day|week|month|year)s?\b(?! (?:\w+ )?(?:before|prior|in advance))/g,
    "",
  );
  return timesIn(shortened, NOTICE_TIMES);
}

export const residentNotice: ClauseRule = {
  clause: "resident-notice",
  deciders: [
    { all: [RESIDENT_LEAVES, GIVES], none: [IS_TOLD, RESIDENT_DECLINES] },
    { all: [RESIDENT_TELLS, GIVES, GOES], none: [/\bhospital\b[^.;]{0,20}\b(?:not )?renew/] },
    {
      all: [
        /\b(?:resign(?:ation|ations|s|ing)?|voluntary (?:terminat|separat|withdraw)\w*)\b/,
        GIVES,
      ],
      none: [NON_RENEWAL, /\bhospital (?:may|shall|will) (?:accept|notify)/],
    },
    {
      all: [/\bresign\w*|\bvoluntar(?:y|ily)\b/, HAS_TIME],
      under: /\bnotice|\bresign|\bterminat|\bleaving/,
      none: [/\bhospital (?:may|shall|will|can)\b/, /\brepay|\breimburse|\bbonus/],
    },
    {
      all: [
        /\bnotice (?:period )?\(?(?:(?:by|from|of|for) )?(?:the )?resident\b|\bresident(?:'s)? notice\b/,
      ],
    },
    { all: [new RegExp(`\\b${EITHER}\\b`), new RegExp(LEAVES), GIVES] },
    {
      all: [/\bby (?:the )?resident\b/, HAS_TIME],
      under: /\bnotice\b/,
      none: [NON_RENEWAL],
    },
    {
      all: [/\b(?:give|tell|inform|notify) (?:the )?hospital\b/, HAS_TIME],
      under: /\b(?:go|leav\w*|resign\w*|notice|terminat\w*|quit\w*|depart\w*)\b/,
    },
    { all: [new RegExp(`\\b(?:${LEAVES}) by (?:the )?(?:resident|either party)\\b`), GIVES] },
    {
      all: [/\bnotice\b/, HAS_TIME],
      under:
        /\bresign\w*|\bleaving\b|\bwant to leave|\b(?:separation|terminat\w+|withdrawal) by (?:the )?resident|\bgiving notice/,
      none: [NON_RENEWAL, HOSPITAL_ACTS, /\bhearing\b|\bappeal/],
    },
    { all: [/\bresident\b[^.;]{0,20}\bgives?\b/, HAS_TIME], under: /\bnotice\b/ },
    {
      all: [/^\W*giving notice\b/, /\bresident\b[^.;]{0,20}\bgives?\b/, HAS_TIME],
      none: [NON_RENEWAL, HOSPITAL_ACTS],
    },
    { all: [/\bresident\b[^.;]{0,60}\bnotice period\b/, HAS_TIME], none: [NON_RENEWAL] },
    { all: [/\b(?:leaving early|early departure|resignation)\b/, /\bnotice\b/, HAS_TIME] },
    { all: [RESIDENT_DECLINES, GIVES], none: [/\bhospital\b[^.;]{0,20}\bnotif/] },
  ],
  near: /\bresign\w*|\bnotice of (?:terminat|intent|depart|leav)\w*|\bnotice period\b|\bnotice that (?:the )?resident\b|\bvoluntar(?:y|ily) (?:terminat|leav|separat|withdraw)\w*/,
  nearNot: /\b(?:repay|bonus|hospital'?s? (?:may|shall|will) terminat)\w*/,
  nearHeading: /\bresign\w*|\bnotice period\b|\bnotice (?:by|from) (?:the )?resident/,
  values: (plain) => noticeTimes(partOf(plain, "resident")),
};

export const nonRenewalNotice: ClauseRule = {
  clause: "non-renewal-notice",
  deciders: [
    { all: [NON_RENEWAL, GIVES], none: [RESIDENT_DECLINES] },
    { all: [NON_RENEWAL, GIVES, HOSPITAL_ACTS] },
    { all: [GIVES, HAS_TIME], under: NON_RENEWAL, none: [RESIDENT_TELLS] },
    { all: [NON_RENEWAL, HAS_TIME], under: /\bnotice/ },
  ],
  near: new RegExp(`${NON_RENEWAL.source}|\\bre-?appointment\\b|\\brenewal\\b`),
  nearNot:
    /\b(?:licen[sc]e|visa|insurance|policy|certificat\w*|registration)\b[^.;]{0,40}\brenewal|\brenewal of (?:the |resident'?s? )?(?:licen|visa|certif|insur)/,
  nearHeading: NON_RENEWAL,
  values: (plain) => [...noticeTimes(plain), ...datesIn(plain)],
};
