/** What the user's own table said, under every profile the commands are asked with. */
import { plural } from "#answers/number-words.ts";
import type { Profile } from "#dossier/profile.ts";
import { sizeOf, type UserFacts, withUserFacts } from "#dossier/user-facts.ts";
import type { Facts } from "#facts/catalog.ts";
import { readUserFacts } from "./import/facts-store.ts";
import type { HomeIo } from "./io.ts";
import { problemLine } from "./problem-lines.ts";

export type OwnFacts = (profile: Profile, facts: Facts) => Profile;

/**
 * Puts the kept facts under a profile, which is right where both speak; facts about programs that the
 * directory does not list wait until it does. Throws one line where the kept file is damaged.
 */
export async function ownFacts(io: HomeIo): Promise<OwnFacts> {
  const kept = await readUserFacts(io.userFacts);
  if (!kept.ok)
    throw new Error(`cannot read your imported facts: ${kept.problems.map(problemLine)[0]}`);
  let said = false;
  return (profile, { catalog }) => {
    const listed = listedFacts(kept.value, (id) => catalog.byId.has(id));
    const { programs } = sizeOf(listed);
    if (programs === 0) return profile;
    if (!said) io.err(`With your imported facts about ${plural(programs, "program")}.`);
    said = true;
    return withUserFacts(profile, listed);
  };
}

function listedFacts(
  { version, statedFacts, value }: UserFacts,
  isListed: (id: string) => boolean,
): UserFacts {
  const listed = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => isListed(id)));
  return { version, statedFacts: listed(statedFacts), value: listed(value) };
}
