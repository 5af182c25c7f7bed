/**
 * Chances laid flat, node by node. Two nodes at which every option has the same chances are one node
 * with both weights: decisions that do not depend on the shock collapse to a single node, and a common
 * bar to at most one node more than there are options.
 */
import { LEVELS, type NodeChances, type Option } from "./types.ts";

export interface FlatNodes {
  /** Sum to 1; padded with zeros to a multiple of 4. */
  readonly weights: Float64Array;
  /** [(3 j + l) nodes + q]; a missing level is all zeros. */
  readonly chances: Float64Array;
}

export function flatNodes(
  weights: NodeChances,
  options: readonly Option[],
  merge: boolean,
): FlatNodes {
  const kept = merge ? distinctNodes(weights.length, options) : everyNode(weights.length);
  const nodes = Math.max(4, Math.ceil(kept.first.length / 4) * 4);
  return {
    weights: mergedWeights(weights, kept.place, nodes),
    chances: flatChances(options, kept.first, nodes),
  };
}

interface Distinct {
  /** The first original node of each kept node. */
  readonly first: readonly number[];
  /** The kept node of each original node. */
  readonly place: Int32Array;
}

const everyNode = (nodes: number): Distinct => {
  const place = Int32Array.from({ length: nodes }, (_, q) => q);
  return { first: [...place], place };
};

function distinctNodes(nodes: number, options: readonly Option[]): Distinct {
  const marks = fingerprints(nodes, options);
  const first: number[] = [];
  const place = new Int32Array(nodes);
  const byMark = new Map<number, number[]>();
  for (let q = 0; q < nodes; q++) {
    const alike = byMark.get(marks[q] ?? 0) ?? [];
    const known = alike.find((kept) => sameNode(options, first[kept] ?? 0, q));
    place[q] = known ?? first.length;
    if (known !== undefined) continue;
    byMark.set(marks[q] ?? 0, [...alike, first.length]);
    first.push(q);
  }
  return { first, place };
}

/** A number per node that equal nodes share: chances times a fixed sequence without pattern. */
function fingerprints(nodes: number, options: readonly Option[]): Float64Array {
  const marks = new Float64Array(nodes);
  let factor = 0.5;
  for (const option of options)
    for (const level of LEVELS) {
      factor = (factor * 997.13 + Math.SQRT1_2) % 1;
      const chances = option.accept[level];
      if (chances)
        for (let q = 0; q < nodes; q++) marks[q] = (marks[q] ?? 0) + factor * (chances[q] ?? 0);
    }
  return marks;
}

const sameNode = (options: readonly Option[], a: number, b: number): boolean =>
  options.every((option) =>
    LEVELS.every((level) => option.accept[level]?.[a] === option.accept[level]?.[b]),
  );

function mergedWeights(weights: NodeChances, place: Int32Array, nodes: number): Float64Array {
  const merged = new Float64Array(nodes);
  let sum = 0;
  for (let q = 0; q < weights.length; q++) sum += weights[q] ?? 0;
  for (let q = 0; q < weights.length; q++) {
    const kept = place[q] ?? 0;
    merged[kept] = (merged[kept] ?? 0) + (weights[q] ?? 0) / sum;
  }
  return merged;
}

/** Levels nested up to rounding are made nested exactly, and chances kept inside [0, 1]. */
function flatChances(
  options: readonly Option[],
  first: readonly number[],
  nodes: number,
): Float64Array {
  const flat = new Float64Array(options.length * 3 * nodes);
  for (let j = 0; j < options.length; j++) {
    let lower = -1;
    for (let l = 0; l < 3; l++) {
      const chances = options[j]?.accept[LEVELS[l] ?? "none"];
      if (!chances) continue;
      const row = (j * 3 + l) * nodes;
      copyRow(flat, row, chances, first);
      if (lower >= 0) raiseTo(flat, row, lower, nodes);
      lower = row;
    }
  }
  return flat;
}

function copyRow(
  flat: Float64Array,
  row: number,
  chances: NodeChances,
  first: readonly number[],
): void {
  for (let q = 0; q < first.length; q++) {
    const p = chances[first[q] ?? 0] ?? 0;
    flat[row + q] = p < 0 ? 0 : p > 1 ? 1 : p;
  }
}

function raiseTo(flat: Float64Array, row: number, lower: number, nodes: number): void {
  for (let q = 0; q < nodes; q++) {
    const floor = flat[lower + q] ?? 0;
    if ((flat[row + q] ?? 0) < floor) flat[row + q] = floor;
  }
}
