import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { ImportAnswer, UndoAnswer } from "./import.ts";
import { importSchema, undoSchema } from "./import-schema.ts";

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

it("the schemas and the types of the import's answers say the same", () => {
  expectTypeOf<Deep<z.infer<typeof undoSchema>>>().toEqualTypeOf<Deep<UndoAnswer>>();
  expectTypeOf<Deep<z.infer<typeof importSchema>>>().toEqualTypeOf<Deep<ImportAnswer>>();
  expect([importSchema.def.type, undoSchema.def.type]).toEqual(["object", "object"]);
});
