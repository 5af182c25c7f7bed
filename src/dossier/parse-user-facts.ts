/** Stored facts of a person, read. */
import * as z from "zod/mini";
import type { Result } from "#core/result.ts";
import { programId } from "./corrections-schema.ts";
import { check } from "./problems.ts";
import { MOST_VALUED, statedFactsSchema } from "./profile-schema.ts";
import { dictionary, fields, real } from "./schema-parts.ts";
import type { UserFacts } from "./user-facts.ts";

const most = `at most ${MOST_VALUED} program ids`;

export const userFactsSchema = fields({
  version: z.literal(1, { error: "1" }),
  statedFacts: dictionary(programId, statedFactsSchema, MOST_VALUED, most),
  value: dictionary(programId, real(0, 1), MOST_VALUED, `${most}, 0 to 1 each`),
});

/** Stored facts, from anywhere; every problem at once. Never throws. */
export const parseUserFacts = (input: unknown): Result<UserFacts> =>
  check(input, { schema: userFactsSchema, rules: () => [] });
