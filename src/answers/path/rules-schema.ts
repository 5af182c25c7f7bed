import * as z from "zod/mini";
import { citedFields, count, day, text } from "./told-schema.ts";

/** The document that `elective path rules --json` prints. */
export const rulesSchema = z.object({
  today: day,
  overdue: count,
  rules: z.array(z.object({ table: text, at: text, text: z.nullable(text), ...citedFields })),
});
