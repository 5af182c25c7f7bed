/**
 * The specialties as a select shows them: those of this match, then those of others, named and not offered.
 * The one that is chosen has its name also while the catalog is not read yet.
 */
import type { SpecialtyInfo } from "#answers/types.ts";
import type { ChoiceGroup } from "../../components/Inputs.tsx";
import { count } from "../../messages/numbers.ts";
import { inThisMatch, outside, specialtyName } from "../../messages/specialties.ts";

export function specialtyChoices(
  specialties: readonly SpecialtyInfo[],
  value: string,
  none: string,
): readonly ChoiceGroup[] {
  const offered = specialties.filter((s) => s.offered || s.slug === value);
  const named = value === "" || specialties.some((s) => s.slug === value);
  const unread = named ? [] : [{ value, text: specialtyName(value, specialties) }];
  const others = specialties.filter((s) => !s.offered && s.slug !== value);
  return [
    { label: "", choices: [{ value: "", text: none }, ...unread] },
    {
      label: inThisMatch,
      choices: offered.map((s) => ({ value: s.slug, text: `${s.name} (${count(s.programs)})` })),
    },
    {
      label: outside,
      choices: others.map((s) => ({
        value: s.slug,
        text: `${s.name}: ${s.match}`,
        disabled: true,
      })),
    },
  ].filter((group) => group.choices.length > 0);
}
