import type { Route } from "#facts/path/routes.ts";
import { SelectInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-routes.ts";
import { residencies } from "../../../messages/residencies.ts";
import styles from "./Routes.module.css";

interface Props {
  readonly id: string;
  readonly route: Route;
  /** "" while none is chosen. */
  readonly value: string;
  /** That of the sheet: a switch is not to the same one. */
  readonly own: string | undefined;
  readonly wanted: boolean;
  readonly onChange: (specialty: string) => void;
}

/** Asked only where the sheet does not say it; there is no default, because any would be a guess at a life. */
export function SpecialtyOfList({ id, route, value, own, wanted, onChange }: Props) {
  const choices = [
    { value: "", text: text.noSpecialty },
    ...residencies.filter((each) => each.value !== own),
  ];
  const error = wanted && value === "" ? text.nameSpecialty : undefined;
  return (
    <div className={styles.specialty}>
      <SelectInput
        frame={{ id, label: text.specialtyOf[route], error }}
        value={value}
        groups={[{ label: "", choices }]}
        onChange={onChange}
      />
    </div>
  );
}
