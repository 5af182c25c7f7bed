/**
 * The names Windows and Outlook give the zones of the United States, in lower case, and what IANA calls them. For
 * any other name the file's own definition counts, which Outlook always writes.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "America/New_York": ["eastern standard time", "eastern time (us & canada)", "eastern time"],
  "America/Indiana/Indianapolis": ["us eastern standard time", "indiana (east)"],
  "America/Chicago": ["central standard time", "central time (us & canada)", "central time"],
  "America/Denver": ["mountain standard time", "mountain time (us & canada)", "mountain time"],
  "America/Phoenix": ["us mountain standard time", "arizona"],
  "America/Los_Angeles": ["pacific standard time", "pacific time (us & canada)", "pacific time"],
  "America/Anchorage": ["alaskan standard time", "alaska"],
  "America/Adak": ["aleutian standard time", "aleutian islands"],
  "Pacific/Honolulu": ["hawaiian standard time", "hawaii"],
  "America/Puerto_Rico": ["sa western standard time"],
  "America/Halifax": ["atlantic standard time", "atlantic time (canada)"],
  "Pacific/Guam": ["west pacific standard time", "guam, port moresby"],
  "Europe/London": ["gmt standard time", "dublin, edinburgh, lisbon, london"],
  UTC: [
    "utc",
    "coordinated universal time",
    "greenwich mean time",
    "zulu",
    "tzone://microsoft/utc",
  ],
};

export const OUTLOOK_ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([zone, names]) => names.map((name) => [name, zone] as const)),
);
