/**
 * Names of hospitals as words that can be compared: lower case, no accents, the publisher's
 * abbreviations ("U Alabama Med Ctr") written out, one form for a word and its plural, small words
 * left out.
 */

/** Abbreviations in the published names, and the ones people use for the same words. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  affil: "affiliated",
  affils: "affiliated",
  assoc: "association",
  centers: "center",
  centre: "center",
  childrens: "children",
  clinics: "clinic",
  coll: "college",
  com: "college medical",
  comm: "community",
  ctr: "center",
  ctrs: "center",
  ed: "education",
  educ: "education",
  fam: "family",
  fdn: "foundation",
  ft: "fort",
  gen: "general",
  gme: "graduate medical education",
  grad: "graduate",
  healthcare: "health care",
  hlth: "health",
  hlthcare: "health care",
  hosp: "hospital",
  hospitals: "hospital",
  hosps: "hospital",
  inst: "institute",
  med: "medical",
  medicine: "medical",
  mem: "memorial",
  mt: "mount",
  natl: "national",
  prelim: "preliminary",
  prog: "program",
  progs: "program",
  programs: "program",
  reg: "regional",
  rehab: "rehabilitation",
  sch: "school",
  sci: "science",
  sciences: "science",
  services: "service",
  som: "school medical",
  st: "saint",
  sts: "saint",
  svc: "service",
  svcs: "service",
  sys: "system",
  systems: "system",
  u: "university",
  univ: "university",
};

/** Nobody agrees where the small words stand, and every row is a program. */
const LEFT_OUT = new Set([
  ...["a", "an", "and", "at", "for", "in", "of", "the"],
  ...["program", "residency", "residencies"],
]);

/** Distinct words, in the order of the text. */
export function nameWords(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’'.]/g, "");
  return new Set(
    plain
      .split(/[^a-z0-9]+/)
      .flatMap((word) => (WRITTEN_OUT[word] ?? word).split(" "))
      .filter((word) => word !== "" && !LEFT_OUT.has(word)),
  );
}

/** Words of several texts together. */
export const wordsOf = (...texts: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => (text === null ? [] : [...nameWords(text)])));

export const holdsAll = (words: ReadonlySet<string>, needed: ReadonlySet<string>): boolean =>
  [...needed].every((word) => words.has(word));
