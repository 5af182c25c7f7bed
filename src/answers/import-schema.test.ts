import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { ImportAnswer } from "./import.ts";
import { importSchema } from "./import-schema.ts";

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

it("the schema and the type of the import's answer say the same", () => {
  expectTypeOf<Deep<z.infer<typeof importSchema>>>().toEqualTypeOf<Deep<ImportAnswer>>();
  expect(importSchema.def.type).toBe("object");
});
