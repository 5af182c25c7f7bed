/**
 * What stands after "/" in a published program name: the place of training ("Family Medicine/Winter
 * Haven"), a track inside the program ("General Surgery/Research"), or the specialty that a
 * preliminary year is kept for ("Med-Prelim/Neurology"). The names follow no rule of their publisher,
 * so this reads them with word lists and the map; `data/directory/suffixes.csv` holds what a person
 * read and goes first. Documented in docs/method/catalog.md.
 */
export type SuffixKind = "site" | "track" | "linked";

export interface Suffix {
  readonly kind: SuffixKind;
  /** Name of the place, one spelling for all its spellings; null unless `kind` is site. */
  readonly site: string | null;
  /** Slug of the specialty whose residents this preliminary year is kept for, or null. */
  readonly linked: string | null;
  /** Open only to a sponsored, military or otherwise chosen few. */
  readonly restricted: boolean;
  readonly confidence: "high" | "medium" | "low";
  /** "City, ST" of the site where that is known. */
  readonly place: string | null;
}

export interface SuffixContext {
  readonly state: string;
  /** True for a preliminary or transitional year. */
  readonly firstYear: boolean;
  /** Holds "City, ST" for every place known. */
  readonly places: ReadonlySet<string>;
}

const restricted =
  /\b(SACM|KSA|Spons\w*|\w*[Ff]unded|Military|Air Force|AF Civ|International\w*|Intl|FIG|IMGs?)\b/;

/** First match wins, so the longer name of a family stands first. */
const linkedTo: readonly (readonly [RegExp, string])[] = [
  [/Child Neuro/i, "child-neurology"],
  [/\bNDD\b|Neurodev/i, "neurodevelopmental-disabilities"],
  [/Neuro ?surg/i, "neurological-surgery"],
  [/Neurology/i, "neurology"],
  [/Int(erventional)? Rad/i, "interventional-radiology-integrated"],
  [/Rad(iation)? Onc/i, "radiation-oncology"],
  [/\bRad(iology)?\b/i, "diagnostic-radiology"],
  [/Anesth/i, "anesthesiology"],
  [/Derm/i, "dermatology"],
  [/Oph?thal/i, "ophthalmology"],
  [/Urology/i, "urology"],
  [/PM&R|Phys(ical)? Med/i, "physical-medicine-and-rehabilitation"],
  [/Prev(ent)?(ive)? Med/i, "public-health-and-preventive-medicine"],
  [/Child Psych/i, "psychiatry"],
];

const trackWords =
  /\b(Research|Reseach|Scien\w*|Scholars?|Investigator|PSTP|MPH|Ph\.?D|MD-?PhD|Path(way)?|Tra?c?k|Prelim\w*|(Non-?|Un)?[Dd]esig\w*|Child\w*|CAP|Peds|Geriatrics?|Psych\w*|Rural|RTT|Urban|Global|Women'?s?|Womens|Hospitalist|Leadership|Primary Care|Prim Care|PC|Community|Osteo\w*|Clin\w*|Anat\w*|AP|CP|Neuropath\w*|Academic|Critical Care|Crit Care|CCM|Combined|Comb|Integ\w*|ESIR|DIRECT|Yrs?|PGY\d?|Equity|Diversity|Underserved|Distinction|HIV|Sabbath|Shabb\w+|Advanced|Traditional|MIDocs|MIDOCS|General|Categorical|Physician|Innovations?)\b|\b\d ?-?[Yy](ea)?rs?\b|\bPG \d/i;

const siteWords =
  /\b(Hosp(ital)?|Med Ctr|Medical Center|MC|RMC|Campus|FHC|Regional|Memorial|VA|Clinic|Children'?s|Saints?|St|Mercy|Baptist|Methodist|Presby\w*|Lutheran|Univ)\b\.?/;

/**
 * Reads the text of a track's name as a person reviewed it (the whole name first), else by rule. A name without "/" has a
 * suffix only where a person said so ("TransitionalGainesville").
 */
export function suffixReader(
  reviewed: ReadonlyMap<string, Suffix>,
  places: ReadonlySet<string>,
): (track: { code: string; state: string; name: string }, text: string) => Suffix | null {
  return (track, text) => {
    const known = reviewed.get(track.name) ?? reviewed.get(text);
    if (known) return known;
    if (!track.name.includes("/")) return null;
    return classifySuffix(text, { state: track.state, firstYear: track.code[7] === "P", places });
  };
}

/** What the rule makes of a suffix that no person has read; a name it cannot place is a site, low. */
export function classifySuffix(text: string, context: SuffixContext): Suffix {
  const suffix = text.trim();
  const linked = context.firstYear ? linkedSpecialty(suffix) : null;
  if (restricted.test(suffix)) return { ...track("medium", true), linked };
  if (linked) return { ...track("high", false), kind: "linked", linked };
  const city = `${suffix}, ${context.state}`;
  if (context.places.has(city)) return site(suffix, city, "high");
  if (trackWords.test(suffix)) return track("medium", false);
  return site(suffix, null, siteWords.test(suffix) ? "medium" : "low");
}

const linkedSpecialty = (suffix: string): string | null =>
  linkedTo.find(([pattern]) => pattern.test(suffix))?.[1] ?? null;

const track = (confidence: Suffix["confidence"], isRestricted: boolean): Suffix => ({
  kind: "track",
  site: null,
  linked: null,
  restricted: isRestricted,
  confidence,
  place: null,
});

const site = (name: string, where: string | null, confidence: Suffix["confidence"]): Suffix => ({
  kind: "site",
  site: name,
  linked: null,
  restricted: false,
  confidence,
  place: where,
});
