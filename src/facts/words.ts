/** The closed vocabularies of the tables, each once. */
import type { ApplicationService, Program, Quality, Specialty } from "./types.ts";

export const QUALITIES: readonly Quality[] = [
  "primary",
  "derived",
  "secondary",
  "unverified",
  "inferred",
  "user",
];
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const ROLES: readonly Program["role"][] = [
  "training",
  "first-year",
  "physician",
  "advanced",
];
export const SERVICES: readonly ApplicationService[] = ["ERAS", "ResidencyCAS", "SF Match", "AUA"];
export const MATCHES: readonly Specialty["match"][] = ["NRMP", "SF Match", "AUA"];
export const ENTRIES = ["PGY-1", "PGY-2"] as const;
export const LEVELS = ["PGY-1", "PGY-2", "physician"] as const;
