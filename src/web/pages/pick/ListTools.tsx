import { type RefObject, useId } from "react";
import type { Choice } from "../../messages/choice.ts";
import * as text from "../../messages/list-tools.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import { FilterInput } from "./FilterInput.tsx";
import styles from "./ListTools.module.css";
import type { ListView, SortBy } from "./list-view.ts";

interface Props {
  readonly view: ListView;
  readonly states: readonly string[];
  /** Whether any specialty on the list has gold and silver. */
  readonly two: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onView: (change: Partial<ListView>) => void;
}

/** Search, filters and order of the list. */
export function ListTools(props: Props) {
  const hint = useId();
  return (
    <div className={styles.tools} data-print="no">
      <FilterInput
        label={text.searchLabel}
        value={props.view.text}
        describedBy={hint}
        input={props.search}
        onChange={(typed) => props.onView({ text: typed })}
      />
      {picks(props).map((pick) => (
        <Pick key={pick.label} {...pick} />
      ))}
      <p id={hint} className={styles.hint}>
        {text.searchHint}
      </p>
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

const picks = ({ view, states, two, onView }: Props): readonly PickProps[] => [
  {
    label: text.filters.band,
    choices: text.bandChoices,
    value: view.band,
    onPick: (band) => onView({ band: bandFrom(band) }),
  },
  {
    label: text.filters.signal,
    choices: text.signalChoices(two),
    value: view.signal,
    onPick: (signal) => onView({ signal: signalFrom(signal) }),
  },
  {
    label: text.filters.state,
    choices: [text.anyState, ...states.map((state) => ({ value: state, text: state }))],
    value: view.state,
    onPick: (state) => onView({ state }),
  },
  {
    label: text.filters.sort,
    choices: text.sortChoices,
    value: view.sort,
    onPick: (sort) => onView({ sort: sortFrom(sort) }),
  },
];

const bandFrom = oneOf<ListView["band"]>(["", "reach", "target", "likely"], "");
const signalFrom = oneOf<ListView["signal"]>(["", "any", "gold", "silver", "none"], "");
const sortFrom = oneOf<SortBy>(["order", "chance", "institution", "state"], "order");

/** Reads what a select says as one of the values it can say. */
function oneOf<Value extends string>(values: readonly Value[], otherwise: Value) {
  return (chosen: string): Value => values.find((value) => value === chosen) ?? otherwise;
}

function Pick({ label, choices, value, onPick }: PickProps) {
  const id = useId();
  return (
    <p className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <ChoiceSelect id={id} choices={choices} value={value} onChange={onPick} />
    </p>
  );
}
