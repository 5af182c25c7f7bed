import type { Facts } from "../catalog.ts";
import { nameWords } from "./name-words.ts";

/** What people write for a specialty beside its name and the names of published tables. */
const SHORT: Readonly<Record<string, string>> = {
  derm: "dermatology",
  dr: "diagnostic-radiology",
  em: "emergency-medicine",
  "family practice": "family-medicine",
  fm: "family-medicine",
  gs: "general-surgery",
  im: "internal-medicine",
  ir: "interventional-radiology-integrated",
  neuro: "neurology",
  obgyn: "obstetrics-and-gynecology",
  ortho: "orthopaedic-surgery",
  path: "pathology",
  peds: "pediatrics",
  pmr: "physical-medicine-and-rehabilitation",
  psych: "psychiatry",
  ty: "transitional-year",
};

/** Slug of a specialty by its slug, its name, a name of a published table or a common short form; else null. */
export function specialtyFinder({
  catalog,
  names,
}: Pick<Facts, "catalog" | "names">): (text: string) => string | null {
  const slugs = new Map(Object.entries(SHORT));
  for (const [name, slug] of names) slugs.set(keyOf(name), slug);
  for (const { name, slug } of catalog.specialties) slugs.set(keyOf(name), slug);
  for (const { slug } of catalog.specialties) slugs.set(slug, slug);
  return (text) => slugs.get(text.trim().toLowerCase()) ?? slugs.get(keyOf(text)) ?? null;
}

/** "Surgery - General (Categorical)" and "General Surgery" are one key; letters alone stay together. */
function keyOf(text: string): string {
  const words = [...nameWords(text)].filter((word) => word !== "categorical");
  return words.every((word) => word.length === 1)
    ? words.join("")
    : words.sort((a, b) => (a < b ? -1 : 1)).join(" ");
}
