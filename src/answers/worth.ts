/**
 * What a match is worth: the user's own value if given; otherwise 1, 0.7 and 0.5 for the first, second
 * and third specialty (ours, editable), times a factor from the settings wanted.
 */
import type { NormalProfile } from "#dossier/normalize-profile.ts";
import type { Program } from "#facts/types.ts";

export const PRIORITY_VALUE: Readonly<Record<1 | 2 | 3, number>> = { 1: 1, 2: 0.7, 3: 0.5 };

export function worthOf(profile: NormalProfile, program: Program, specialty: string): number {
  const stated = profile.value.get(program.id);
  if (stated !== undefined) return stated;
  const priority = profile.specialties.find((s) => s.specialty === specialty)?.priority;
  return (priority === undefined ? 1 : PRIORITY_VALUE[priority]) * settingFactor(profile, program);
}

/** From one half, for a setting not wanted at all, to 1 for the one wanted most; affiliated is midway. */
function settingFactor({ setting }: NormalProfile, program: Program): number {
  const most = Math.max(setting.university, setting.community);
  if (most === 0) return 1;
  return 0.5 + (0.5 * wanted(setting, program.institution.setting?.value ?? null)) / most;
}

function wanted(setting: NormalProfile["setting"], kind: string | null): number {
  if (kind === "university") return setting.university;
  if (kind === "community" || kind === "health-center") return setting.community;
  return (setting.university + setting.community) / 2;
}
