/** Some of the lanes, the lanes by who gets in, and several side by side. */
import type { LaneRead } from "./lanes-schema.ts";

/** What is asked for; what is left out asks for nothing. */
export interface LaneFilter {
  /** Open at the stage, with conditions or without. */
  readonly open?: boolean;
  /** Can be tried beside residency in four hours a week or less. */
  readonly fourHours?: boolean;
  /** Often done remotely. */
  readonly remote?: boolean;
  /** Some of it can be done as part of the training. */
  readonly insideProgram?: boolean;
  /** With a pay figure whose year is known. */
  readonly payKnown?: boolean;
}

const FOUR_HOURS = 4;

const filters: { readonly [K in keyof Required<LaneFilter>]: (lane: LaneRead) => boolean } = {
  open: ({ eligibility }) => eligibility.verdict.startsWith("open"),
  fourHours: ({ testHours }) => testHours.high > 0 && testHours.high <= FOUR_HOURS,
  remote: ({ remote }) => remote === "often",
  insideProgram: ({ moves }) => moves.some(({ where }) => where === "inside"),
  payKnown: ({ pay }) => pay.length > 0,
};

export const filterLanes = (lanes: readonly LaneRead[], asked: LaneFilter): readonly LaneRead[] =>
  lanes.filter((lane) => LANE_FILTERS.every((name) => asked[name] !== true || filters[name](lane)));

export const LANE_FILTERS = [
  "open",
  "fourHours",
  "remote",
  "insideProgram",
  "payKnown",
] as const satisfies readonly (keyof LaneFilter)[];

export interface LaneGroup {
  readonly verdict: LaneRead["eligibility"]["verdict"];
  readonly lanes: readonly LaneRead[];
}

/** Lanes of one verdict together, in the order of the answer: from open to closed. */
export const laneGroups = (lanes: readonly LaneRead[]): readonly LaneGroup[] =>
  [...new Set(lanes.map(({ eligibility }) => eligibility.verdict))].map((verdict) => ({
    verdict,
    lanes: lanes.filter(({ eligibility }) => eligibility.verdict === verdict),
  }));

/** The best fit among the lanes that are open; where none is, among those that are not closed. Null with no fit. */
export function bestFit(lanes: readonly LaneRead[]): LaneRead | null {
  const open = lanes.filter(filters.open);
  const asked = open.length > 0 ? open : lanes.filter((lane) => !isClosed(lane));
  const best = asked.toSorted((a, b) => (b.fit?.points ?? 0) - (a.fit?.points ?? 0))[0];
  return best?.fit ? best : null;
}

const isClosed = ({ eligibility }: LaneRead): boolean => eligibility.verdict === "closed";

/** One column of a comparison: what differs between lanes, and nothing that would need a common scale of pay. */
export interface ComparedLane
  extends Pick<
    LaneRead,
    | "id"
    | "name"
    | "eligibility"
    | "fit"
    | "remote"
    | "testHours"
    | "article"
    | "pay"
    | "payLeftOut"
    | "requirements"
    | "visaSafe"
  > {
  /** Moves inside the hospital, and outside it. */
  readonly moves: { readonly inside: number; readonly outside: number };
}

/** In the order asked; an id that is no lane is left out. */
export const compareLanes = (
  lanes: readonly LaneRead[],
  ids: readonly string[],
): readonly ComparedLane[] =>
  ids.flatMap((id) => lanes.filter((lane) => lane.id === id)).map(comparedLane);

function comparedLane(lane: LaneRead): ComparedLane {
  const inside = lane.moves.filter(({ where }) => where === "inside").length;
  const { id, name, eligibility, fit, remote, testHours } = lane;
  const { article, pay, payLeftOut, requirements, visaSafe } = lane;
  return {
    ...{ id, name, eligibility, fit, remote, testHours },
    ...{ article, pay, payLeftOut, requirements, visaSafe },
    moves: { inside, outside: lane.moves.length - inside },
  };
}
