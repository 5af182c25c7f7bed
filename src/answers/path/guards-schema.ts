import * as z from "zod/mini";
import { MODES } from "#dossier/path/terms.ts";
import { DESTINATIONS } from "./guards.ts";
import { day, ruledFields, told } from "./told-schema.ts";

export const guardedDestinationSchema = z.object({
  destination: z.enum(DESTINATIONS),
  ...ruledFields,
});

/** The document that `elective path guards --json` prints. */
export const guardsSchema = z.object({
  today: day,
  modes: z.array(
    z.object({ mode: z.enum(MODES), paid: z.boolean(), hidden: z.boolean(), ...ruledFields }),
  ),
  destinations: z.array(guardedDestinationSchema),
  facts: z.array(told),
});
