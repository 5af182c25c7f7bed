/** The fitted odds model that ships with the facts. */
import type { OddsModel } from "#engines/odds/model.ts";
import type { Facts } from "#facts/catalog.ts";

/** Throws when the facts carry no model this code can read: a build without one is broken. */
export function modelOf(facts: Facts): OddsModel {
  const model = facts.model?.odds;
  if (!isOddsModel(model)) throw new RangeError("the catalog holds no odds model of version 1");
  return model;
}

const isOddsModel = (model: unknown): model is OddsModel =>
  typeof model === "object" && model !== null && "version" in model && model.version === 1;
