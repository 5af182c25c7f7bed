/** Work outside, what is made, whom one can work for after, and what has to be kept to oneself. */
import type { ClauseRule } from "./clause-rule.ts";
import type { ClauseValue, ReadingCode } from "./types.ts";
import { milesIn, timeShape, timesIn } from "./values.ts";

const reading = (code: ReadingCode): ClauseValue => ({ kind: "reading", code });

const OUTSIDE =
  /\bmoonlight\w*|\b(?:outside|secondary|external|extramural|dual|concurrent|second|supplemental|supplementary|extra|off-duty) (?:\w+ ){0,2}?(?:work|employ\w+|jobs?|activit\w+|practice|business|consult\w+|engagements?|positions?)\b|\b(?:any |all )?other (?:paid |remunerat\w+ |gainful |outside )?(?:employ\w+|jobs?|paid work|entity|business|medical practice|professional (?:work|activit\w+|services))\b|\b(?:work|employ\w+|services?|activit\w+|practice)\b[^.;]{0,40}\boutside (?:of )?(?:the|this|its|hospital|resident)|\bwork(?:ing)? (?:for (?:pay|any|another|others)|elsewhere)|\bgainful employ\w+|\bfor (?:pay|compensation|remuneration) (?:outside|elsewhere)|\bexclusive(?:ly)? (?:employ|service|to|for|devot)\w*|\bfull[- ](?:working )?time (?:and|effort|attention|energ)\w*|\b(?:entire|whole) (?:working )?time\b|\bpaid (?:positions?|work|jobs?|employ\w*)\b|\bside jobs?\b|\bemployed (?:elsewhere|by (?:another|any ?other|others))\b|\bconsulting\b(?! service)|\bconsulting (?:work|services|arrangement)s?/;
const RULES_IT =
  /\b(?:may|shall|must|can|cannot|will|should|is|are|agrees?|need) (?:not |only |also |never |be |to |first )*(?:engage|moonlight|accept|undertake|work|perform|hold|participate|pursue|provide|seek|take|devote|practi[cs]e|render|obtain|request|get|do|report|log|disclose|permitted|allowed|required|prohibited|forbidden|restricted|approved|counted|free|employed|restrict|limit|prevent|prohibit|refrain|eligible|barred)\b|\bprohibit\w*|\bpermit\w*|\bnot allowed|\ballow(?:ed|s)\b|\bapprov\w+|\bconsent|\bpermission|\bforb(?:id|ad)\w*|\bcount(?:s|ed)?\b|\bsubject to|\bauthoriz\w+|\bgoverned\b|\bexcept\b|\baddressed\b|\bset (?:out|forth)\b|\bnothing\b|\bnot\b|\bonly\b|\bno resident\b|\bask\b|\brequires?\b|\bprevents?\b|\ballowed\b|\btake no\b/;
const PROHIBITS =
  /\b(?:shall|may|must|will|can|do|does|are|is|agrees?)(?: to)? ?not\b(?! (?:be )?(?:unreasonably|required|restrict|prevent|prohibit|limit|interfere|count|cover|considered|subject))|\bcannot\b|\bprohibit(?:s|ed)?\b|\bnot (?:permitted|allowed)|\bforbid\w*|\bforbidden|\bno (?:resident|moonlighting|outside)\b|\bbarred\b|\brefrain|\bnot to (?:engage|accept|work|moonlight|undertake)/;
const APPROVES =
  /\b(?:approv\w+|consent\w*|permission|authoriz\w+|clearance|sign-?off|agreement of the hospital|agree[sd]? in writing|signed form|ask (?:the )?hospital)\b/;
const COUNTS =
  /\b(?:count(?:s|ed)?|included|logged|reported|added|apply|applied|averag\w+)\b[^.;]{0,60}\b(?:hours?|limit|80)\b|\b80[- ](?:hours?|hour)\b|\bhours\b[^.;]{0,30}\b(?:entered|logged|recorded|counted|reported)\b/;

function outsideValues(plain: string): readonly ClauseValue[] {
  const approval = APPROVES.test(plain);
  const prohibits = PROHIBITS.test(plain) && !approval;
  return [
    ...(approval ? [reading("approval")] : []),
    ...(prohibits ? [reading("prohibited")] : []),
    ...(COUNTS.test(plain) ? [reading("counts-to-hours")] : []),
  ];
}

export const outsideWork: ClauseRule = {
  clause: "outside-work",
  deciders: [
    {
      all: [OUTSIDE, RULES_IT],
      none: [
        /\bcompete with (?:the )?hospital\b[^.;]*\bradius\b|\bnon-? ?compet/,
        /\b(?:after|following) (?:the )?(?:terminat|end|expir|separat)\w*/,
        /\b(?:malpractice|liability)\b[^.;]*\b(?:does not|not) (?:cover|extend|apply)/,
        /\bnot (?:covered|insured)\b/,
      ],
    },
    {
      all: [/\b(?:approv|permi|prohibit|consent|not|only|may|must|shall)\w*/],
      under:
        /\bmoonlight\w*|\boutside (?:work|employ|activit|profess)\w*|\bother employ\w*|\bsecondary employ\w*/,
      none: [/\b(?:malpractice|liability)\b[^.;]*\b(?:does not|not)\b/, /^\W*refers? to\b/],
    },
  ],
  near: OUTSIDE,
  nearNot: /\bother (?:employ\w+|entity|business|jobs?)\b/,
  nearHeading: /\bmoonlight\w*|\boutside (?:work|employ|activit)\w*/,
  values: outsideValues,
};

const WORKS =
  /\bintellectual property\b|\binvent(?:ion|ions|ed)\b|\bwork[- ]product\b|\bcopyright\w*|\bpatent(?:s|able)?\b|\bworks? made for hire\b|\bworks? of authorship\b|\bdiscover(?:y|ies)\b|\bauthored\b|\b(?:materials?|works?|software|code|curricul\w+|apps?|devices?|publications?|manuscripts?|data ?sets?|ideas?|protocols?|videos?|lectures?|presentations?|teaching materials|research (?:data|results)|anything)\b[^.;]{0,50}\b(?:created?|develop\w*|prepar\w*|conceiv\w*|produc\w*|written|make|made|writes?|builds?|built)\b|\broyalt\w+|\b(?:what|whatever|anything) (?:the )?resident (?:writes?|creates?|invents?|makes?|builds?)\b|\b(?:articles|books|writings)\b/;
const OWNS =
  /\bown(?:s|ed|er|ership)?\b|\bassign(?:s|ed|ment)?\b|\b(?:exclusive |sole )?property of\b|\bbelongs?\b|\btitle\b|\bvests?\b|\bretains?\b|\brights?\b|\bmade for hire\b|\bgoverned\b|\blicen[sc]es?\b|\bdisclos\w+|\bsubject to\b|\bclaims? (?:no|any)\b|\baddressed\b|\bremains?\b|\bkeeps?\b|\bproperty\b|\bsee\b/;
const RECORDS =
  /\b(?:medical|patient|clinical|hospital) (?:records?|charts?|files?|information|data)\b|\bcharts\b|\bdrug discover|\bconfidential information\b(?![^.;]*\b(?:invent|copyright|intellectual))/;
const BY_HOSPITAL =
  /\b(?:property of|belongs? to|owned by|vests? in|assigns? (?:to|and)|assigned to|title (?:in|to)[^.;]{0,40}\b(?:is|vests?|rests?) (?:in|with)|made for hire for) (?:the )?(?:\w+ )?hospital\b|\bhospital (?:\w+ )?(?:owns?|shall own|will own|retains?|holds?|is the owner)\b|\bassigns?\b[^.;]{0,60}\bhospital\b|\bworks? made for hire\b(?![^.;]*\bnot\b)|\bbelongs?\b[^.;]{0,20}\bto (?:the )?hospital|\bhospital(?:'s)? property\b/;
const BY_RESIDENT =
  /\b(?:property of|belongs? to|owned by|vests? in|remains?(?: the property)?(?: of| with)|retained by) (?:the )?resident\b(?!'s (?:duties|employment))|\bresident (?:\w+ )?(?:owns?|shall own|will own|retains?|keeps?|holds?)\b|\bhospital claims no\b/;

export const workOwnership: ClauseRule = {
  clause: "work-ownership",
  deciders: [
    { all: [WORKS, OWNS], none: [RECORDS] },
    {
      all: [OWNS],
      under: /\bintellectual property|\binvention|\bwork product|\bownership of work|\bcopyright/,
      none: [RECORDS],
    },
  ],
  near: /\bintellectual property\b|\binventions?\b|\bcopyright\w*|\bpatent(?:s|able)?\b|\bwork[- ]product\b|\broyalt\w+/,
  nearHeading: /\bintellectual property|\binvention|\bwork product|\bownership of work/,
  values: (plain) => [
    ...(BY_HOSPITAL.test(plain) ? [reading("owned-by-institution")] : []),
    ...(BY_RESIDENT.test(plain) ? [reading("owned-by-resident")] : []),
  ],
};

const AFTER_TIMES = [
  timeShape(
    "\\b#(?= (?:\\w+ ){0,5}?(?:after|following|from|immediately|post|thereafter|beyond|subsequent|non-?compet))",
  ),
  timeShape(
    "\\b(?:for|period of|term of|lasts?|of) (?:a |an )?(?:period of |further |additional |additional period of )?#",
  ),
];
const COMPETE =
  /\bnon-? ?compet\w*|\brestrictive covenants?\b|\bcovenants? not to compete\b|\bcompet(?:e|es|ing|ition|itive|itor)\b/;
const AFTER =
  /\b(?:after|following|upon)\b[^.;]{0,40}\b(?:terminat|expir|end|separat|leav|depart|employ|complet|last day|training|residency|graduat)\w*|\bthereafter\b|\bpost-(?:employ|terminat)\w*/;

export const nonCompete: ClauseRule = {
  clause: "non-compete",
  deciders: [
    {
      all: [COMPETE],
      none: [
        /\bcompet\w+ with (?:the )?(?:resident|patient|training|educat|duties|his|her|their|clinical)\w*/,
        /\bcompetitive (?:basis|process|salary|match|bid)/,
        /\bcompeting (?:interest|obligation|duties|priorit)/,
        /\bconflicts? of interest\b(?![^.;]*\bnon-? ?compet)/,
      ],
    },
    {
      all: [
        /\b(?:not|refrain)\b[^.;]{0,120}\b(?:practi[cs]e|work|employ\w*|engage|provide|open|affiliate|join|accept|render|see|treat|own|manage)\b/,
        /\b(?:radius|miles?)\b/,
      ],
    },
    {
      all: [
        /\b(?:not|refrain)\b[^.;]{0,160}\b(?:practi[cs]e (?:medicine|in)|work for|be employed by|accept employ|join)\w*/,
        AFTER,
        /\d+[- ](?:month|year|mile|day)/,
      ],
    },
    {
      all: [
        /\b(?:practi[cs]e|work|employ\w*)\b/,
        /\b(?:restrict|limit|prevent|prohibit)\w*/,
        AFTER,
      ],
      none: [/\bpatient information\b/],
    },
  ],
  near: /\bnon-? ?compet\w*|\brestrictive covenants?\b|\bcovenants? not to compete\b|\bnon-? ?solicit\w*|\binvite\b[^.;]*\bpatients?\b|\bsolicit\w* (?:patients|employees|any)/,
  nearHeading: /\bnon-? ?compet\w*|\brestrictive covenants?\b/,
  values: (plain) => [...timesIn(plain, AFTER_TIMES), ...milesIn(plain)],
};

export const confidentiality: ClauseRule = {
  clause: "confidentiality",
  deciders: [
    {
      all: [
        /\bconfidential(?:ity|ly)?\b|\bproprietary (?:information|data)\b|\bnon-? ?disclosure\b|\btrade secrets?\b|\bin (?:strict |complete )?confidence\b|\bunpublished data\b|\bhipaa\b|\bprivacy\b|\bprotected health information\b|\bnot (?:disclose|divulge|reveal|discuss|publish|share)\b/,
        /\b(?:shall|must|agrees?|will|may|not|obligat\w+|protect\w*|maintain\w*|keep\w*|compl\w+|hold|bound|survives?|signs?|signed)\b/,
      ],
      none: [
        /\bconfidential (?:counsel\w+|support|access|help|service|report\w*|manner|concern|process|assistance|resource)\w*/,
        /\bgrievance\w*[^.;]*\bconfidential|\b(?:ombuds\w*|evaluation|counsel\w+|hearing|proceeding)\w*\b[^.;]*\bconfidential/,
        /\bno part of\b/,
      ],
    },
    {
      all: [/\b(?:shall|must|agrees?|will|may|not)\b/],
      under: /\bconfidential(?:ity)?\b|\bnon-? ?disclosure/,
    },
  ],
  near: /\bconfidential\w*|\bproprietary\b|\btrade secrets?\b|\bnon-? ?disclos\w*|\bhipaa\b/,
  values: (plain) => timesIn(plain, AFTER_TIMES),
};
