import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { FactsReport, factsReportSchema } from "./report.ts";

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

it("the schema and the type of the report say the same", () => {
  expectTypeOf<Deep<z.infer<typeof factsReportSchema>>>().toEqualTypeOf<Deep<FactsReport>>();
});
