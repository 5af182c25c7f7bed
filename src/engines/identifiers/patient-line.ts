/** Whether a line speaks of one patient: only then is a date, a town or a first name an identifier. */

const PATIENT: readonly RegExp[] = [
  /\b[Pp]ts?(?:'s)?\b(?!\.?\s*(?:[Ee]ducation|[Ss]afety))/,
  /\b[Pp]atient(?:'s|’s)?\b(?!\s+(?:safety|education|advoca\w+|care|experience|satisfaction|handouts?|guide|access|flow|outcomes?|volume|panel|portal|recruitment|engagement|facing|centered|reported|visits?|encounters?|days?|summar\w+|information|population|Safety|Education|Experience|Advoca\w+|Care))/,
  /\b(?:Mr|Mrs|Ms|Miss|Mister)\b\.?\s+(?:and\s+Mrs\.?\s+)?[A-Z]/,
  /\b\d{1,3}\s?(?:yo|y\/o|yr old|yrs old|y\.o\.)\b/i,
  /\b\d{1,3}[- ]?(?:year|month|week|day)s?[- ]old\b(?! (?:parent|building|company|program|startup))/i,
  /\b\d{1,3}\s?[MFmf]\b(?![\w$%])/,
  /\bDOB\b|\bMRN\b|\bCSN\b|\bSSN\b/i,
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|the) (?:wife|husband|daughter|son|mother|father|mom|dad|family|sister|brother|rash|face|wound|biopsy|CT|MRI|chemo|surgery|appointment|cancer|diagnosis|page|cell|mobile)\b/,
  /\b(?:[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Mm]other|[Ff]ather|[Mm]om|[Dd]ad|[Ff]amily) of\b/,
  /\b(?:[Aa]dmitted|[Dd]ischarged|[Ii]ntubated|[Rr]eadmitted|[Tt]ransferred) (?:on |in |from |pt\b|\d|[A-Z][a-z]{2,8}\.? \d)/,
  /\b(?:[Mm]y|this|that|a|the) (?:pt|patient|veteran|toddler|infant|baby|newborn|child)\b(?! (?:safety|education|guide|handout))/,
  /\b(?:[Hh]ome visit|[Ll]ost to follow|[Dd]elivered|NICU|[Ss]een (?:on|for|in clinic)|[Rr]an the code for|hospice)\b/,
  /\b(?:[Rr]oom|[Bb]ed|[Rr]m)\s?\d|\(\d{1,3}\s?[MF]\b|\bcb#|\b(?:c\/o|s\/p|h\/o|hx of|dx'?d|Dx'?d)\b/,
  /\b(?:[Gg]rand(?:ma|pa|mother|father)|[Kk]id with|[Tt]wins|[Bb]ounce-?back|[Oo]ff oxygen|[Ff]lown in|[Ll]ast name|[Nn]ame on|[Cc]ode blue|wants (?:his|her)|(?:his|her) results|[Oo]bit|[Bb]aby)\b/,
  /\b[Aa]n? (?:\w+ )?(?:man|woman|lady|gentleman|boy|girl|widow|farmer|refugee)\b(?: from| with| who| whom| in bed|,)/,
  /\b(?:his|her) (?:\w+ ){0,2}?(?:meds|medications?|chemo|insulin|inhaler|dialysis|results|hearing aids|transplant|stroke|A1c|fever|pain|labs|scan|drugs|oxygen|pregnancy)\b/,
  /\b(?:was|were) on (?:\w+ )?(?:anticoagulants|drugs|meds|opioids|insulin|dialysis|steroids|oxygen|pressors)\b/,
  /\b(?:\d+M|\d+F|[Hh]e|[Ss]he)\b.*\b(?:coded|died|survived|seizure|relapsed|walked out|went home|wounds?|fractures?|melanoma|lymphoma|sepsis|stroke)\b/,
  /\b[Cc]ase(?:: | of (?:[A-Z]\.|a \d|an \d))/,
];
/** Many patients are nobody in particular. */
const MANY =
  /\b(?:\d[\d,]*|many|all|most|adult|pediatric|these|those|for|with|of|across|aged|adults?) (?:\w+ ){0,2}?patients\b|\bpatients (?:with|aged|per|a|an)\b/gi;

export const speaksOfPatient = (text: string): boolean => {
  const said = text.replace(MANY, " ");
  return PATIENT.some((pattern) => pattern.test(said));
};
