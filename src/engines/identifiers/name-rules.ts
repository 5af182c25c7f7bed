/** Names of patients. A colleague, an author, the one who gives a quote has a name too: those stay. */
import { isFirstName } from "./first-names.ts";
import type { IdentifierRule } from "./rule.ts";

const CAP = "[A-Z][a-zA-Z'’-]{0,24}[a-z]";
const WHOLE = `${CAP}(?:[ -](?:${CAP}|[A-Z]\\.?(?![a-zA-Z])))?`;
/** Words with a capital that begin a line or name a thing, not a person. */
const COMMON =
  /^(?:The|This|That|These|Those|After|Before|When|While|With|Saw|Seen|Told|Taught|Called|Call|Spoke|Walked|Took|Ran|Led|Wrote|Presented|Discharged|Admitted|Home|Case|Patient|Patients|Pt|Pts|Safety|Education|Advocate|Advisory|Care|Experience|Centered|Reported|Officer|Council|January|February|March|April|May|June|July|August|September|October|November|December|Internal|Medicine|Emergency|Family|Surgery|ICU|CT|MRI|Medicare|Medicaid|Epic|Member|Account|Social|Security|Her|His|My|Our|Their|She|He|They|Dr|Portal|Journal|Study|Step|Grand|Initials|Phone|Email|Records?|Fax|Arranged|Interviewed|Explained|Cared|Follow|Contact|Reach|Driver|Device|Surgery|Intubated|Record)$/;

const isName = (text: string): boolean => !COMMON.test(text.split(/[ -]/)[0] ?? "");
const beginsWithFirstName = (text: string): boolean => isFirstName(text.split(/[ -]/)[0] ?? "");

export const nameRules: readonly IdentifierRule[] = [
  {
    kind: "name",
    why: "label",
    pattern: /\b((?:Mr|Mrs|Ms|Miss|Mister)\b\.?(?: and Mrs\.?)? [A-Z](?:[\w'’-]+)?)/dg,
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b(?:[Pp]ts?|[Pp]atients?)\\b(?:,|:| named| called| is| initials:?|,? \\()? ?\\(?(${WHOLE})`,
      "dg",
    ),
    when: isName,
  },
  {
    kind: "name",
    why: "label",
    pattern:
      /\b(?:[Pp]t|[Pp]atient)\b(?::| initials:?| named)? \(?((?:[A-Z]\.? ?){1,2}[A-Z]\.?(?![a-zA-Z]))/dg,
    when: (text) => !/^(?:ID|MR|CT|ED|ER|OR|PT|OT|QI|IP|VIN|SS|DL|SN|US|IV)\b/.test(text),
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(`\\b(?:[Pp]t|[Pp]atient) ((?:[A-Z]\\. ?)${CAP})`, "dg"),
  },
  { kind: "name", why: "label", pattern: /\b(?:[Pp]t|[Pp]atient): ?([A-Z]{2,}, [A-Z]{2,})/dg },
  {
    kind: "name",
    why: "shape",
    pattern: new RegExp(
      `\\b(${CAP}, ${CAP}(?: [A-Z]\\.?)?)(?=,? \\d{1,3} ?(?:[MF]\\b|yo|y/o|year))`,
      "dg",
    ),
  },
  {
    kind: "name",
    why: "shape",
    pattern: new RegExp(
      `\\b((?:(?:${CAP}|[A-Z]\\.) )?${CAP}|(?:[A-Z]\\.){2,3}|[A-Z]{2})(?=,? \\(?(?:an? )?\\d{1,3}(?:[- ]?(?:yo|y/o|year)| ?[MF]\\b))`,
      "dg",
    ),
    when: isName,
  },
  {
    kind: "name",
    why: "shape",
    pattern: new RegExp(`\\b\\d{1,3} ?[MF] (${CAP} ${CAP})`, "dg"),
    when: (text) => isName(text) && beginsWithFirstName(text),
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(`\\b((?:Baby (?:Boy|Girl)|BB|BG|Twin [AB]) ${CAP})`, "dg"),
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b(?:[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Mm]other|[Ff]ather|[Mm]om|[Dd]ad|[Ss]ister|[Bb]rother|[Ff]amily|[Cc]are|[Cc]ode|[Cc]ase) (?:of|for) (?:the )?(${WHOLE}|(?:[A-Z]\\.){2,3})`,
      "dg",
    ),
    when: (text) =>
      /\./.test(text) ||
      (isName(text) && beginsWithFirstName(text)) ||
      (/ /.test(text) && isName(text)),
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b(?:wife|husband|daughter|son|mother|father|mom|dad),? (${CAP})\\b`,
      "dg",
    ),
    when: isName,
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b[Tt]he (${CAP}s)(?=,? (?:lost|family|came|asked|thanked|were|had))`,
      "dg",
    ),
    when: (text) =>
      isName(text) &&
      !/^(?:Residents|Nurses|Doctors|Students|Interns|Patients|Teams|Clinics)$/.test(text),
  },
  {
    kind: "name",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`\\b(?<!(?:Dr|Prof)\\.? )(${WHOLE})`, "dg"),
    when: (text) =>
      isName(text) &&
      beginsWithFirstName(text) &&
      !/^(?:May|June|April|Grace|Rose|Dawn|Christian|Jordan)$/.test(text),
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b(?:[Ss]eñora?|[Ss]rta?\\.?|[Dd]oña|[Dd]on|[Gg]randma|[Gg]randpa|[Gg]ran|[Aa]bue(?:la|lo)|[Aa]untie?|[Uu]ncle|[Ll]ittle|[Bb]aby|[Rr]oom \\d+\\w?,?|[Bb]ed \\d+\\w?,?) (${WHOLE})`,
      "dg",
    ),
    when: isName,
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b(?:[Ll]ast|[Ff]irst|[Mm]aiden|[Ff]ull)? ?[Nn]ame(?:d| on [\\w ]{2,20})?(?: was| is|:)? (${WHOLE})`,
      "dg",
    ),
    when: (text, before) =>
      isName(text) && !/\b(?:program|project|team|drug|brand|file|company|lane)s? $/i.test(before),
  },
  {
    kind: "name",
    why: "label",
    pattern: new RegExp(
      `\\b(${WHOLE})['’]s (?:wife|husband|daughter|son|mother|father|mom|dad|sister|brother|family|parents|partner|widow|chart|labs|results|surgery|biopsy|funeral)\\b`,
      "dg",
    ),
    when: isName,
  },
  {
    kind: "name",
    why: "label",
    pattern:
      /\b[Tt]he ([A-Z][\w'’-]+) (?:twins|triplets|sisters|brothers|baby|kids|family|siblings)\b/dg,
    when: isName,
  },
  {
    kind: "name",
    why: "shape",
    pattern: new RegExp(`^(${CAP}, ${CAP})(?= [-–] )`, "dg"),
    when: (text) => isFirstName(text.split(", ")[1] ?? ""),
  },
  { kind: "name", why: "label", pattern: new RegExp(`\\b(${WHOLE}) \\((?:pt|patient)\\)`, "dg") },
  {
    kind: "name",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(`(?:^|[.!?:] )(${CAP} [A-Z]\\.)(?= [a-z])`, "dg"),
    when: isName,
  },
];
