/** What is said of programs that the directory in use does not list: it waits, and refuses nobody an answer. */
import { ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import type { Facts } from "#facts/catalog.ts";
import type { ListAnswer } from "./types.ts";

const PARTS = ["value", "statedFacts", "placedSignals"] as const;

export interface Usable {
  /** Without what is said of programs the directory does not list; pins stay, and are refused by name. */
  readonly profile: Profile;
  /** Ids of those programs. */
  readonly waiting: readonly string[];
}

/** Without a directory nothing is unlisted: there is nothing to tell by. */
export function usable(profile: Profile, { catalog }: Pick<Facts, "catalog">): Usable {
  if (catalog.edition === null) return { profile, waiting: [] };
  const waiting = new Set<string>();
  const listed = PARTS.flatMap((part) => {
    const said = profile[part];
    if (!said) return [];
    const kept = Object.entries(said).filter(([id]) => catalog.byId.has(id) || !waiting.add(id));
    return [[part, Object.fromEntries(kept)]];
  });
  return { profile: { ...profile, ...Object.fromEntries(listed) }, waiting: [...waiting].sort() };
}

/** The answer, saying for how many programs something waits. */
export function withWaiting(
  answer: Result<ListAnswer>,
  { waiting }: Pick<Usable, "waiting">,
): Result<ListAnswer> {
  if (!answer.ok || waiting.length === 0) return answer;
  const programs = waiting.length === 1 ? "1 program" : `${waiting.length} programs`;
  const text = `What you said of ${programs} is kept and not used: this directory does not list ${waiting.length === 1 ? "it" : "them"} (${waiting.slice(0, 3).join(", ")}${waiting.length > 3 ? ", …" : ""}).`;
  const warnings = [...answer.value.warnings, { code: "unlisted-programs", text }];
  return ok({ ...answer.value, warnings });
}
