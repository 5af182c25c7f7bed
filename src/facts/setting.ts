/**
 * The setting of an institution no table knows (a later edition brings new ones), from its name and
 * how many specialties it trains. A rule, not a fact: what it says is labelled inferred. How often it
 * agrees with the reviewed table is printed by its test and told in docs/method/catalog.md.
 */
import type { Fact, Setting } from "./types.ts";

export interface NamedInstitution {
  readonly name: string;
  /** Specialties with positions offered. */
  readonly breadth: number;
}

interface Reading {
  readonly setting: Setting;
  readonly confidence: Fact<Setting>["confidence"];
}

const military = /\b(Army|Naval|Navy|Air Force|USAF|Walter Reed|Military|Veterans)\b|\bVA(MC)?\b/;
const childrens = /\bChild(ren)?'?s?\b/i;
const healthCenter =
  /\bHealth (Ctrs?|Centers?|Care Ctr|Authority|Team)\b|\bHlth Ctr\b|\bCommunity Health\b|\bHealthCare$|\bFarm ?Workers\b|\bClinica\b|\bBehavioral\b|\bFamily Health\b|\bMedical (Care|Services)\b/;
const school =
  /\b(SOM|COM|KPCOM|College|Coll|School|Sch|Univ(ersity)?)\b|^(U|UC|SUNY|LSUHSC|UCLA|UAMS)\b|\bU\b/;
const affiliated = /\b(Affil\w*|Consortium|OPTI\w*|Campus|Regional|Hosps? Ctr)\b|\//;

/** Breadth makes a university hospital; a school's name without it makes an affiliate. */
export function readSetting({ name, breadth }: NamedInstitution): Reading {
  const plain = name.replace(/-? ?[A-Z]{2}$/, "");
  if (military.test(plain) && !/\/VA\b/.test(plain))
    return { setting: "military", confidence: "high" };
  if (childrens.test(plain)) return { setting: "childrens", confidence: "high" };
  if (breadth >= 12) return { setting: "university", confidence: "medium" };
  if (school.test(plain)) return ofSchool(plain, breadth);
  if (breadth <= 3 && healthCenter.test(plain))
    return { setting: "health-center", confidence: "medium" };
  if (breadth >= 9) return { setting: "university-affiliated", confidence: "low" };
  return { setting: "community", confidence: breadth <= 4 ? "medium" : "low" };
}

function ofSchool(name: string, breadth: number): Reading {
  if (breadth >= 9 && !affiliated.test(name))
    return { setting: "university", confidence: "medium" };
  return { setting: "university-affiliated", confidence: "low" };
}
