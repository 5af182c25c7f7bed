import type { Result } from "#core/result.ts";
import { check } from "./problems.ts";
import type { Profile } from "./profile.ts";
import { profileRules } from "./profile-rules.ts";
import { profileSchema } from "./profile-schema.ts";

const CHECKS = { schema: profileSchema, rules: profileRules } as const;

/**
 * A profile from anyone: a file, a form, a stored document.
 * Every problem at once, each with where, what was found and what is accepted. Never throws.
 * Whether its slugs, ids and codes are in the catalog is `checkAgainst`'s to say.
 */
export const parseProfile = (input: unknown): Result<Profile> => check(input, CHECKS);
