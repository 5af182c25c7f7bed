/** The facts and the profile after the user's corrections: what every answer is worked out from. */
import { oncePer } from "#core/once.ts";
import type { Problem } from "#core/result.ts";
import type { NormalProfile } from "#dossier/normalize-profile.ts";
import { pointerOf } from "#dossier/pointer.ts";
import type { Profile } from "#dossier/profile.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { Facts } from "#facts/catalog.ts";
import { canMerge, correctCatalog, mergers } from "#facts/correct.ts";
import type { Catalog } from "#facts/types.ts";

export interface Corrected {
  readonly facts: Facts;
  readonly profile: NormalProfile;
}

/** The same facts and profile where nothing is corrected. */
export function corrected(facts: Facts, profile: NormalProfile): Corrected {
  const { statedFacts } = profile;
  if (statedFacts.size === 0) return { facts, profile };
  const catalog = correctedCatalog(facts, statedFacts);
  if (catalog === facts.catalog) return { facts, profile };
  const hosts = mergers(facts.catalog, statedFacts);
  return {
    facts: { ...facts, catalog },
    profile: hosts.size === 0 ? profile : renamed(profile, hosts),
  };
}

/** Between two edits the corrections are mostly the same: then so is the catalog, with all that is known of it. */
function correctedCatalog(facts: Facts, corrections: NormalProfile["statedFacts"]): Catalog {
  const newest = newestOf(facts);
  const key = JSON.stringify([...corrections]);
  if (newest.key !== key) {
    newest.catalog = correctCatalog(facts.catalog, facts.places, corrections);
    newest.key = key;
  }
  return newest.catalog;
}

const newestOf = oncePer((facts: Facts) => ({ key: "[]", catalog: facts.catalog }));

/**
 * A pin, a value or a placed signal of a program that another takes in is that one's, unless it has its own. Leaving out the
 * one taken in leaves out nothing more.
 */
function renamed(
  profile: NormalProfile,
  hosts: ReadonlyMap<string, { readonly id: string }>,
): NormalProfile {
  const hostOf = (id: string): string => hosts.get(id)?.id ?? id;
  const moved = <T>(said: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([
      ...[...said].filter(([id]) => hosts.has(id)).map(([id, it]) => [hostOf(id), it] as const),
      ...[...said].filter(([id]) => !hosts.has(id)),
    ]);
  return {
    ...profile,
    include: [...new Set(profile.include.map(hostOf))],
    exclude: profile.exclude.filter((id) => !hosts.has(id)),
    value: moved(profile.value),
    placedSignals: moved(profile.placedSignals),
  };
}

/** A program is taken in only by one of its own specialty and kind. */
export function wrongMergers(profile: Profile, { catalog }: Facts): Problem[] {
  return Object.entries(profile.statedFacts ?? {}).flatMap(([id, { sameAs }]) => {
    const program = catalog.byId.get(id);
    const host = sameAs === undefined ? undefined : catalog.byId.get(sameAs);
    if (!program || !host || canMerge(program, host)) return [];
    return [
      {
        code: "same-as",
        pointer: pointerOf(["statedFacts", id, "sameAs"]),
        found: describeValue(sameAs),
        accepted: `another program of ${program.specialty}, for the same kind of position`,
      },
    ];
  });
}
