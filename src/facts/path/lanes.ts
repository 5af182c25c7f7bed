/** Ways to work outside the clinic: who gets in, what is paid, what to try first. */
import type * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/lanes.json" with { type: "json" };
import { type LANE_VERDICTS, type laneSchema, lanesSchema } from "./lanes-schema.ts";

export type Lane = z.output<typeof laneSchema>;
export type LaneVerdict = (typeof LANE_VERDICTS)[number];
export type LaneMove = Lane["moves"][number];

const read = onceFor((_: "lanes"): readonly Lane[] => lanesSchema.parse(table).lanes);

/** All of them, in the order of the table. */
export const lanes = (): readonly Lane[] => read("lanes");

export const laneOf = (id: string): Lane | undefined => lanes().find((lane) => lane.id === id);
