/** The part of a program's stated facts that stands in for the directory. */
import * as z from "zod/mini";
import { SETTINGS } from "#core/settings.ts";
import { STATES } from "./places.ts";
import { matching, oneOf, real, whole } from "./schema-parts.ts";

export const programId = matching(
  /^\d{4}(-[a-z]{2})?-\d{3}(-[a-z0-9]+)*$/,
  120,
  "a program id of the catalog, like 1007-140",
);

/** A name that can be read: not blank, on one line. */
const name = matching(/^(?=.*\S)[^\p{Cc}]+$/u, 200, "text of 1 to 200 characters on one line");
const flag = z.boolean({ error: "true or false" });

export const correctionFields = {
  open: z.exactOptional(flag),
  name: z.exactOptional(name),
  city: z.exactOptional(name),
  state: z.exactOptional(oneOf(STATES, "a two-letter state, DC or PR")),
  setting: z.exactOptional(oneOf(SETTINGS)),
  school: z.exactOptional(name),
  owner: z.exactOptional(name),
  rating: z.exactOptional(whole(1, 5)),
  research: z.exactOptional(real(0, 10_000)),
  h1bFilings: z.exactOptional(whole(0, 10_000)),
  teachingHealthCenter: z.exactOptional(flag),
  positions: z.exactOptional(whole(1, 500)),
  unfilled: z.exactOptional(whole(0, 500)),
  sameAs: z.exactOptional(programId),
};
