import { expect, it } from "vitest";
import { type CountEffect, countAfter } from "./forgiveness.ts";

const needed = 120;

it.each<[CountEffect, number, number, object]>([
  ["goes-on", 30, 7.9, { left: 90, after: 37, reachedIn: 90 }],
  ["goes-on", 118, 7, { left: 2, after: 120, reachedIn: 2 }],
  ["stops", 30, 7, { left: 90, after: 30, reachedIn: null }],
  ["pauses", 30, 6, { left: 90, after: 30, reachedIn: null }],
  ["unknown", 30, 6, { left: 90, after: null, reachedIn: null }],
  ["stops", 120, 6, { left: 0, after: 120, reachedIn: 0 }],
  ["unknown", 130, 6, { left: 0, after: null, reachedIn: 0 }],
  ["goes-on", 130, 6, { left: 0, after: 130, reachedIn: 0 }],
])("a step that %s takes %d payments through %d months", (effect, payments, months, expected) => {
  expect(countAfter(payments, effect, { months, needed })).toEqual(expected);
});
