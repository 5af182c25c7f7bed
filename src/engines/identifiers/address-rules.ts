/** Mail, links and machines; where a person lives; what a body is known by. */
import type { IdentifierRule } from "./rule.ts";

/** Pages about works, and those of networks for work: they are of the one who writes. */
const OF_WORK =
  /(?:^|\/\/|\.)(?:doi\.org|pubmed|ncbi\.nlm\.nih\.gov|github\.com|gitlab\.com|linkedin\.com|orcid\.org|scholar\.google|clinicaltrials\.gov|researchgate\.net|osf\.io|youtube\.com|medium\.com|substack\.com|zenodo\.org|nih\.gov|cdc\.gov|fda\.gov)/i;
const PRIVATE_HOST =
  /facebook\.|instagram\.|tiktok\.|caringbridge|gofundme|mychart|pacs|portal|nextdoor|snapchat|venmo|pt=|mrn=|patient/i;
const URL =
  /(?<![@\w.])((?:https?:\/\/|www\.)[^\s,;)]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|me|local|info|us)\/[^\s,;)]+)/dgi;

const STREET =
  "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Circle|Terrace|Pike|Highway|Hwy|Parkway|Trail|Square)";
const STATE =
  "(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
const CAPITALS = "[A-Z][\\w.'’-]{0,24}(?: (?:of |the )?[A-Z][\\w.'’-]{0,24}){0,3}";

export const addressRules: readonly IdentifierRule[] = [
  {
    kind: "email",
    why: "shape",
    pattern: /(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/dg,
  },
  { kind: "url", why: "shape", pattern: URL, when: (text) => PRIVATE_HOST.test(text) },
  {
    kind: "url",
    why: "patient-line",
    ofPatient: true,
    pattern: URL,
    when: (text) => !OF_WORK.test(text),
  },
  {
    kind: "ip",
    why: "shape",
    pattern:
      /(?<![\d.])((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\d.]*\d)/dg,
  },
  {
    kind: "ip",
    why: "shape",
    pattern: /(?<![\w:])((?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6})(?![\w:])/dgi,
    when: (text) => /::|(?:[0-9a-f]+:){5}/i.test(text),
  },
  {
    kind: "place",
    why: "shape",
    pattern: new RegExp(
      `\\b(\\d{1,5} (?:[NSEW]\\.? )?(?:[A-Z0-9][\\w'’-]* ){1,3}${STREET}\\b\\.?(?:,? (?:Apt|Unit|#)\\.? ?\\w+)?)`,
      "dg",
    ),
  },
  {
    kind: "place",
    why: "shape",
    pattern: new RegExp(
      `\\b([A-Z][\\w.'’-]{1,24}(?: [A-Z][\\w.'’-]{1,24}){0,2}, ${STATE} \\d{5}(?:-\\d{4})?)\\b`,
      "dg",
    ),
  },
  {
    kind: "place",
    why: "patient-line",
    ofPatient: true,
    pattern: /\b([A-Z][a-z]+(?: [A-Z][a-z]+)?,? \d{5}(?:-\d{4})?)\b/dg,
  },
  {
    kind: "place",
    why: "label",
    pattern: /\b[Zz](?:ip|IP)(?: ?code)?(?: is)?:?\s*(\d{5}(?:-\d{4})?)\b/dg,
  },
  {
    kind: "place",
    why: "patient-line",
    ofPatient: true,
    pattern: new RegExp(
      `\\b(?:from|lives? (?:in|on|at|near)|living (?:in|on|at)|resides? (?:in|at|on)|resident of|of|in|at|on|near|to|transferred from)(?: the)? (${CAPITALS}(?:, ${STATE}\\b)?)`,
      "dg",
    ),
    when: (text) => isPlace(text),
  },
  {
    kind: "biometric",
    why: "label",
    pattern:
      /\b((?:finger|voice|palm|thumb|foot)[- ]?prints?|(?:iris|retinal?|palm|face|facial) scans?|voice recordings?|face id|facial geometry|dna sequence)\b/dgi,
    ofPatient: true,
  },
  {
    kind: "biometric",
    why: "label",
    pattern:
      /\b(?:[Hh]is|[Hh]er|[Tt]heir) ((?:finger|voice|palm|thumb)[- ]?prints?|(?:iris|retinal?|palm|face|facial) scans?|voice recordings?)\b/dg,
  },
  {
    kind: "photo",
    why: "label",
    pattern:
      /\b((?:full-face )?(?:photo(?:graph)?|picture|selfie|pic|video|headshot|snapshot|image|recording)s? (?:of|with|showing) (?:the |a |my |our |this )?(?:pt|patient|mr|mrs|ms|baby|child|her|his|their|wound|rash|face|burn)(?:'s|’s)?(?: \w+)?)/dgi,
  },
  {
    kind: "photo",
    why: "label",
    pattern:
      /\b(?:pt|patient|child|baby)(?:'s|’s) ((?:\w+ )?(?:photo(?:graph)?|picture|selfie|pic|video|headshot|image)s?)\b/dgi,
  },
  {
    kind: "photo",
    why: "label",
    pattern: /\b(full-face (?:photo(?:graph)?|picture|image)s?)\b/dgi,
  },
  {
    kind: "photo",
    why: "shape",
    pattern: /\b((?:IMG|DSC|DCIM|PXL|PHOTO)[-_]?\d{3,}(?:\.\w{3,4})?)\b/dgi,
  },
  {
    kind: "photo",
    why: "patient-line",
    ofPatient: true,
    pattern:
      /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) ((?:photo(?:graph)?|picture|video|image)s?)\b(?! (?:editor|menu|guide|abstract))/dg,
  },
  {
    kind: "photo",
    why: "patient-line",
    ofPatient: true,
    pattern: /\b((?:photo(?:graph)?|selfie|headshot|[\w-]+\.(?:jpe?g|png|heic))s?)\b/dgi,
  },
];

/** Capitals after "in" or "of" that are no place: departments, diseases, months, drugs in capitals. */
function isPlace(text: string): boolean {
  if (/^[A-Z0-9&.-]{1,5}$/.test(text)) return false;
  return !/^(?:January|February|March|April|May|June|July|August|Sept\w*|Oct\w*|Nov\w*|Dec\w*|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Q[1-4]|Dr|Mr|Mrs|Ms|Miss|Step|Internal|Medicine|Family|Psychiatry|Surgery|Pediatrics|Cardiology|Neurology|Oncology|Emergency|Spanish|English|Christmas|Thanksgiving|Easter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Medicare|Medicaid|DKA|Epic|Journal|American|Annals|Parkinson|Alzheimer|Crohn|Lyme|Down|Type|Grand|Baby)\b/.test(
    text,
  );
}
