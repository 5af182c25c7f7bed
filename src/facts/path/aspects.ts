/** What one likes or hates at work, and how much of it each lane's day has. Our judgment, all of it. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/aspects.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

/** Beside residency: 2 a lot, 1 some, 0 it depends, -1 less, -2 next to none. */
const effect = z.int().check(z.minimum(-2), z.maximum(2));

export const aspectSchema = z.object({
  id: words,
  name: words,
  /** Lane to effect; empty for what is only words of one's own, which moves nothing. */
  effects: z.record(z.string(), effect),
});

export const aspectsSchema = z.object({
  about: words,
  ...cited,
  /** What the sheet asks to be enjoyed, to the aspect it is. */
  enjoyments: z.record(z.string(), words),
  aspects: z.array(aspectSchema),
});

export type Aspect = z.output<typeof aspectSchema>;

const read = onceFor((_: "aspects") => aspectsSchema.parse(table));

export const aspectTable = (): z.output<typeof aspectsSchema> => read("aspects");

export const aspectOf = (id: string): Aspect | undefined =>
  aspectTable().aspects.find((aspect) => aspect.id === id);

/** The aspect that an enjoyment of the sheet is. */
export const aspectEnjoyed = (enjoyment: string): string | undefined =>
  aspectTable().enjoyments[enjoyment];
