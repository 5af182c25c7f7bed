/** What a document holds, list by list and field by field: said before it leaves and before it is opened. */
import type { Document } from "#dossier/scenario.ts";

export interface HeldField {
  /** A field of the profile. */
  readonly field: string;
  readonly value: unknown;
}

export interface HeldList {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly fields: readonly HeldField[];
}

/** Every field there is, those this version does not know included; what is not given is not held. */
export const heldIn = ({ scenarios, active }: Document): readonly HeldList[] =>
  scenarios.map(({ id, name, profile }) => ({
    id,
    name,
    active: id === active,
    fields: Object.entries(profile)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => ({ field, value })),
  }));
