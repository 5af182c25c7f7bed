/** What people call the things that documents name by a code: policies, gates, levels of a signal. */
import type { SignalLevel } from "./types.ts";

const policies: Readonly<Record<string, string>> = {
  visa: "Visa policy",
  h1bFilings: "H-1B filings of the employer",
  minimumScore: "Minimum score",
  setting: "Setting",
  owner: "Owner",
  teachingHealthCenter: "Teaching health center or not",
  rating: "Federal hospital rating",
};

export const policyName = (policy: string): string =>
  policies[policy] ??
  capital(policy.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " "));

const gates: Readonly<Record<string, string>> = {
  visa: "Visa",
  "international-graduates": "No international graduates",
  "comlex-only": "COMLEX alone not accepted",
  "step2-score": "Step 2 CK score",
  "step1-score": "Step 1 score",
  "comlex2-score": "COMLEX Level 2 score",
  attempts: "Attempts",
  "graduation-year": "Years since graduation",
  "us-experience": "US clinical experience",
  ecfmg: "ECFMG certificate",
  closed: "Closed, as you said",
  excluded: "Left out by you",
};

export const gateName = (gate: string): string => gates[gate] ?? capital(gate.replaceAll("-", " "));

/** A specialty's one tier is a signal; only two are gold and silver. Nothing where there is none. */
export function signalName(level: SignalLevel, twoTiers: boolean): string {
  if (level === "none") return "";
  if (!twoTiers) return "Signal";
  return level === "gold" ? "Gold" : "Silver";
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
