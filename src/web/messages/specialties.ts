/** Words about specialties. */
import type { SpecialtyInfo } from "#answers/types.ts";

export const inThisMatch = "Programs in this match";
export const outside = "In another match, not offered here";

/** The catalog's name, or the slug as words while the catalog is not read yet. */
export function specialtyName(slug: string, specialties: readonly SpecialtyInfo[]): string {
  const known = specialties.find((s) => s.slug === slug);
  if (known) return known.name;
  const words = slug.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
