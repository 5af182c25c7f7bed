/** Straight answers, and what leaving does to stress: the tables, with the sum of each mix. */
import {
  type StraightAnswers,
  type StressTable,
  straightAnswers,
  stressMix,
} from "#facts/path/straight.ts";
import { publishers } from "./publishers.ts";

export interface StraightAnswer {
  readonly answers: StraightAnswers;
  readonly stress: StressTable & { readonly sums: StressSums };
  /** By id, those that the lines name. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Percent: a mix that does not say where all of it lies adds up to less than 100. */
export interface StressSums {
  readonly residency: number;
  readonly nonClinical: number;
}

export function straightAnswer(): StraightAnswer {
  const answers = straightAnswers();
  const stress = stressMix();
  const sums = { residency: sum(stress.residency), nonClinical: sum(stress.nonClinical) };
  const named = [...answers.flatMap(({ lines }) => lines), stress].flatMap((l) => l.sources);
  return { answers, stress: { ...stress, sums }, sources: publishers(named) };
}

const sum = ({ workload, lackOfControl, emotionalBurden }: StressTable["residency"]): number =>
  workload + lackOfControl + emotionalBurden;
