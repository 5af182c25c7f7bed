/**
 * The contract of an instance, checked at the door. Every breach is a RangeError that names the option.
 * Shapes of raw JSON (unknown fields, wrong types) are the caller's to check.
 */
import { probability } from "#core/chance.ts";
import { type GroupLimits, type Instance, LEVELS, type NodeChances, type Option } from "./types.ts";

const ROUNDING = 1e-9;

export function checkInstance(instance: Instance): void {
  checkWeights(instance.weights);
  const seen = new Set<string>();
  for (const option of instance.options) {
    if (seen.has(option.id)) throw new RangeError(`option id ${option.id} is given twice`);
    seen.add(option.id);
    checkOption(option, instance.weights.length);
  }
  checkFinite("fallback", instance.fallback ?? 0);
  checkAmount("limits.count", instance.limits.count);
  checkAmount("limits.budget", instance.limits.budget);
  for (const [name, limits] of Object.entries(instance.limits.perGroup ?? {}))
    checkGroup(name, limits);
}

function checkWeights(weights: NodeChances): void {
  if (weights.length === 0) throw new RangeError("weights must hold at least one node, got none");
  let sum = 0;
  for (const weight of weights) {
    if (!(weight >= 0)) throw new RangeError(`weights must not be negative, got ${weight}`);
    sum += weight;
  }
  if (!(Math.abs(sum - 1) <= ROUNDING))
    throw new RangeError(`weights must sum to 1 within 1e-9, got ${sum}`);
}

function checkOption(option: Option, nodes: number): void {
  checkFinite(`value of ${option.id}`, option.value);
  checkAmount(`cost of ${option.id}`, option.cost);
  let lower: NodeChances | undefined;
  for (const level of LEVELS) {
    const chances = option.accept[level];
    if (!chances) continue;
    if (chances.length !== nodes)
      throw new RangeError(
        `${option.id} has ${chances.length} chances at level ${level}, but there are ${nodes} weights`,
      );
    checkChances(option.id, level, chances);
    if (lower) checkNested(option.id, level, lower, chances);
    lower = chances;
  }
  if (!option.accept.none) throw new RangeError(`${option.id} has no chances at level none`);
}

function checkChances(id: string, level: string, chances: NodeChances): void {
  for (let q = 0; q < chances.length; q++) {
    const p = chances[q] ?? Number.NaN;
    if (p >= 0 && p <= 1) continue;
    try {
      probability(p);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : "";
      throw new RangeError(`${id}, level ${level}, node ${q}: ${detail}`, { cause });
    }
  }
}

function checkNested(id: string, level: string, lower: NodeChances, upper: NodeChances): void {
  for (let q = 0; q < upper.length; q++)
    if (!((upper[q] ?? 0) >= (lower[q] ?? 0) - ROUNDING))
      throw new RangeError(
        `levels of ${id} must be nested (none <= silver <= gold): ${level} at node ${q} is ${upper[q]}, below ${lower[q]}`,
      );
}

function checkGroup(name: string, limits: GroupLimits): void {
  checkAmount(`perGroup.${name}.count`, limits.count);
  checkAmount(`perGroup.${name}.gold`, limits.gold);
  checkAmount(`perGroup.${name}.silver`, limits.silver);
  if (limits.fees?.length === 0)
    throw new RangeError(`perGroup.${name}.fees must start with the fee of no application, got []`);
  limits.fees?.forEach((fee, n, fees) => {
    checkAmount(`perGroup.${name}.fees[${n}]`, fee);
    if (fee < (fees[n - 1] ?? 0))
      throw new RangeError(`perGroup.${name}.fees must not fall, got ${fee} after ${fees[n - 1]}`);
  });
}

function checkFinite(name: string, x: number): void {
  if (!Number.isFinite(x)) throw new RangeError(`${name} must be a finite number, got ${x}`);
}

function checkAmount(name: string, x: number | undefined): void {
  if (x !== undefined && !(x >= 0 && x < Number.POSITIVE_INFINITY))
    throw new RangeError(`${name} must be a finite number, 0 or more, got ${x}`);
}
