import { type ReactNode, useId } from "react";
import type { TableColumn, TableView } from "#answers/user-csv/facts-desk.ts";
import { type FactSpec, isName, sheetFieldOf, specOf } from "#dossier/user-csv/fields.ts";
import type { ColumnUse } from "#dossier/user-csv/mapping.ts";
import { SelectInput } from "../../components/Inputs.tsx";
import type { FactsImportState } from "../../feeds/facts-import-feed.ts";
import type { Choice } from "../../messages/choice.ts";
import * as text from "../../messages/facts-import.ts";
import styles from "./FactsImport.module.css";
import type { FactsImportActs } from "./FactsImport.tsx";

interface Props {
  readonly state: FactsImportState;
  readonly table: TableView;
  readonly acts: FactsImportActs;
  readonly specialties: readonly Choice[];
}

/** Column by column: its title, what stands in it, and what it holds, to change. */
export function FactsMapping({ state, table, acts, specialties }: Props) {
  const heading = useId();
  return (
    <div className={styles.mapping}>
      <div>
        <h3 id={heading}>{text.columnsHeading}</h3>
        <p className={styles.soft}>{text.columnsNote}</p>
      </div>
      {needsSpecialty(state) && (
        <SpecialtySelect
          slug={state.specialty}
          specialties={specialties}
          onChange={acts.onSpecialty}
        />
      )}
      <table aria-labelledby={heading} className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{text.columnTitle}</th>
            <th scope="col">{text.columnUse}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, i) => (
            <ColumnRow
              key={column.title}
              column={column}
              use={state.mapping[i] ?? column.guess}
              onMap={(use) => acts.onMap(i, use)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const needsSpecialty = ({ mapping, specialty }: FactsImportState): boolean => {
  const fields = mapping.map(({ field }) => field);
  if (fields.includes("specialty") || fields.includes("program")) return false;
  return fields.includes("institution") || specialty !== null;
};

interface RowProps {
  readonly column: TableColumn;
  readonly use: ColumnUse;
  readonly onMap: (use: ColumnUse) => void;
}

function ColumnRow({ column, use, onMap }: RowProps) {
  const { title, samples, guess } = column;
  return (
    <tr data-unused={use.field === null || undefined}>
      <th scope="row">
        {title}
        <span className={styles.samples}>
          {samples.length > 0 ? samples.join(" · ") : text.noCells}
        </span>
      </th>
      <td>
        <div className={styles.uses}>
          <Select
            label={title}
            value={use.field ?? ""}
            onChange={(value) => onMap({ ...use, field: sheetFieldOf(value) })}
          >
            <FieldOptions />
          </Select>
          <HowRead title={title} use={use} onMap={onMap} />
        </div>
        {text.unsure(guess, use.field) && <p className={styles.soft}>{text.unsureNote}</p>}
      </td>
    </tr>
  );
}

const specFor = ({ field }: ColumnUse): FactSpec | null =>
  field === null || isName(field) ? null : specOf(field);

/** Only where it matters: rules can be preferences, and bare numbers of a share have a unit. */
function HowRead({ title, use, onMap }: Pick<RowProps, "use" | "onMap"> & { title: string }) {
  const spec = specFor(use);
  if (spec?.ruled)
    return (
      <Select
        label={text.ruleLabel(title)}
        value={use.rule}
        onChange={(value) =>
          onMap({ ...use, rule: value === "preferred" ? "preferred" : "strict" })
        }
      >
        <Options choices={text.rules} />
      </Select>
    );
  if (spec?.kind.is !== "share") return null;
  return (
    <Select
      label={text.unitLabel(title)}
      value={use.unit ?? ""}
      onChange={(value) =>
        onMap({ ...use, unit: value === "percent" || value === "share" ? value : null })
      }
    >
      <Options choices={text.units} />
    </Select>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Select({ label, value, onChange, children }: SelectProps) {
  return (
    <select
      aria-label={label}
      className={styles.select}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {children}
    </select>
  );
}

const Options = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.text}
    </option>
  ));

const FieldOptions = () =>
  text.fieldGroups.map(({ label, choices }) =>
    label === "" ? (
      <Options key={label} choices={choices} />
    ) : (
      <optgroup key={label} label={label}>
        <Options choices={choices} />
      </optgroup>
    ),
  );

interface SpecialtyProps {
  readonly slug: string | null;
  readonly specialties: readonly Choice[];
  readonly onChange: (slug: string | null) => void;
}

function SpecialtySelect({ slug, specialties, onChange }: SpecialtyProps) {
  const choices = [{ value: "", text: text.noSpecialty }, ...specialties];
  return (
    <div className={styles.specialty}>
      <SelectInput
        frame={{
          id: "facts-specialty",
          label: text.specialtyLabel,
          hint: text.specialtyHint,
        }}
        value={slug ?? ""}
        groups={[{ label: "", choices }]}
        onChange={(value) => onChange(value === "" ? null : value)}
      />
    </div>
  );
}
