/** Fields of the sheet by the name a rule asks for: the same fields, so that nothing is asked twice. */
import type { FieldSpec } from "../fields/spec.ts";
import { groups } from "../sheet/sheet-groups.ts";

const byId: ReadonlyMap<string, FieldSpec> = new Map(
  groups.flatMap(({ fields }) => fields.map((spec) => [spec.id, spec] as const)),
);

export const sheetField = (name: string): FieldSpec | undefined => byId.get(`sheet-${name}`);

/** As the sheet names it; a field that it does not ask keeps the name that the rule has. */
export const fieldLabel = (name: string): string => sheetField(name)?.label ?? name;
