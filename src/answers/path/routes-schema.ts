import * as z from "zod/mini";
import { ROUTES } from "#facts/path/routes.ts";
import { day, ruledFields, text, told, toldFields } from "./told-schema.ts";

const years = z.nullable(z.number().check(z.nonnegative()));
const profile = z.object({
  applicantType: z.exactOptional(text),
  specialties: z.exactOptional(z.array(z.object({ specialty: text }))),
  graduationYear: z.exactOptional(z.int()),
  visa: z.exactOptional(text),
  priorTraining: z.exactOptional(
    z.object({
      specialty: text,
      years: z.number(),
      status: z.enum(["current", "completed", "left"]),
    }),
  ),
  homeState: z.exactOptional(text),
});

/** The document that `elective path routes --json` prints. */
export const routesSchema = z.object({
  today: day,
  routes: z.array(
    z.object({
      route: z.enum(ROUTES),
      pointedTo: z.boolean(),
      ...ruledFields,
      profile,
      notCarried: z.array(text),
      facts: z.array(told),
    }),
  ),
  steps: z.array(z.object({ ...toldFields, quiet: z.enum(["yes", "disputed", "no"]) })),
  quietUntil: text,
  credit: z.object({ years, j1YearsLeft: years }),
  match: z.object({ from: z.nullable(z.boolean()), bindsThrough: z.nullable(day) }),
});
