import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { Portfolio } from "#engines/portfolio/types.ts";
import type { ProgramAnswer, SpecialtiesAnswer } from "./catalog-types.ts";
import type { compareSchema } from "./compare-schema.ts";
import type { CompareAnswer } from "./compare-types.ts";
import * as schemas from "./schemas.ts";
import type { ListAnswer, OddsAnswer } from "./types.ts";

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
type Said<S extends z.core.$ZodType> = Deep<z.infer<S>>;

it("the schemas and the types of the answers say the same", () => {
  expectTypeOf<Said<typeof schemas.listSchema>>().toEqualTypeOf<Deep<ListAnswer>>();
  expectTypeOf<Said<typeof schemas.oddsSchema>>().toEqualTypeOf<Deep<OddsAnswer>>();
  expectTypeOf<Said<typeof schemas.portfolioSchema>>().toEqualTypeOf<Deep<Portfolio>>();
  expectTypeOf<Said<typeof schemas.specialtiesSchema>>().toEqualTypeOf<Deep<SpecialtiesAnswer>>();
  expectTypeOf<Said<typeof schemas.programSchema>>().toEqualTypeOf<Deep<ProgramAnswer>>();
  expectTypeOf<Said<typeof compareSchema>>().toEqualTypeOf<Deep<CompareAnswer>>();
  expect(Object.keys(schemas)).toHaveLength(5);
});
