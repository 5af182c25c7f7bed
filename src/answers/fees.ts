/** What a list costs: application fees in their true tiers, whole cents inside, dollars out. */

import { isImg } from "#engines/odds/background.ts";
import type { ApplicationFee } from "#facts/fees.ts";
import { feesFor, fixedFee } from "#facts/fees.ts";
import { serviceFor } from "#facts/query.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";
import type { FixedFee, ListAnswer } from "./types.ts";

/** ERAS bills by specialty: preliminary tracks count with the specialty they belong to. */
const BILLED_WITH: Readonly<Record<string, string>> = {
  "medicine-preliminary": "internal-medicine",
  "surgery-preliminary": "general-surgery",
};

export const billedAs = (specialty: string): string => BILLED_WITH[specialty] ?? specialty;

/** The tiers of the service that takes a specialty's applications; null when the price is not known. */
export function tiersOf(asked: Question, entry: Pick<Entry, "specialty">): ApplicationFee | null {
  const service = serviceFor(entry.specialty, asked.profile.season);
  return service ? feesFor(asked.facts.fees, asked.profile.season, service) : null;
}

/** Cents for the first 0, 1, 2, … applications. */
export const schedule = (tiers: ApplicationFee, most: number): number[] =>
  Array.from({ length: most + 1 }, (_, n) => tiers.cumulative(n));

/** Dollars by specialty as billed; null where the price is not known. */
export function feeBySpecialty(
  asked: Question,
  list: readonly Entry[],
): Record<string, number | null> {
  const counts = new Map<string, { readonly entry: Entry; readonly count: number }>();
  for (const entry of list) {
    const group = billedAs(entry.specialty.slug);
    counts.set(group, { entry, count: (counts.get(group)?.count ?? 0) + 1 });
  }
  return Object.fromEntries(
    [...counts].map(([group, { entry, count }]) => {
      const tiers = tiersOf(asked, entry);
      return [group, tiers ? tiers.cumulative(count) / 100 : null];
    }),
  );
}

/** Dollars; null when any part of it is not known. */
export function totalFee(by: Readonly<Record<string, number | null>>): number | null {
  let sum = 0;
  for (const fee of Object.values(by)) {
    if (fee === null) return null;
    sum += fee;
  }
  return sum;
}

const FIXED: readonly (readonly [
  item: string,
  label: string,
  who: "all" | "usmle" | "comlex" | "img",
])[] = [
  ["usmle-transcript", "USMLE transcript, once a season", "usmle"],
  ["comlex-transcript", "COMLEX-USA transcript, once a season", "comlex"],
  ["ecfmg-token", "ECFMG token for ERAS", "img"],
  ["registration", "NRMP registration", "all"],
];

/** Fees that do not depend on the list. */
export function fixedFees(asked: Question): ListAnswer["fee"]["fixed"] {
  const services = new Set(asked.specialties.map((s) => serviceFor(s, asked.profile.season)));
  const { profile, facts } = asked;
  const has = {
    all: true,
    usmle: profile.step1 !== null || profile.step2ck !== null || profile.comlex2 === null,
    comlex: profile.comlex1 !== null || profile.comlex2 !== null,
    img: isImg(profile.applicantType) && services.has("ERAS"),
  };
  return FIXED.filter(([, , who]) => has[who]).map(([item, label]): FixedFee => {
    const fee = fixedFee(facts.fees, profile.season, item);
    if (!fee) return { item: label, amount: null, source: "none" };
    const old = fee.warning ? `, the last price published (${fee.warning.season})` : "";
    return { item: `${label}${old}`, amount: fee.cents / 100, source: fee.source };
  });
}
