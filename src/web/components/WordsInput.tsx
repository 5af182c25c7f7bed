import { useEffect, useState } from "react";
import type { Choice } from "#answers/find.ts";
import * as text from "../messages/search.ts";
import type { FieldFrame } from "./Field.tsx";
import styles from "./SearchInput.module.css";
import { SearchInput } from "./SearchInput.tsx";
import { TextButton } from "./TextButton.tsx";

interface Props {
  readonly frame: FieldFrame;
  /** Codes or ids. */
  readonly chosen: readonly string[];
  readonly find: (text: string) => Promise<readonly Choice[]>;
  readonly names: (values: readonly string[]) => Promise<readonly (Choice | null)[]>;
  readonly onChange: (words: readonly string[]) => void;
  /** At most one: the next choice takes its place. */
  readonly single?: boolean;
}

/** Institutions or programs by name: each chosen one on a line with its way out, and a field to add. */
export function WordsInput({ frame, chosen, find, names, onChange, single = false }: Props) {
  const known = useNames(chosen, names);
  const add = (value: string) => {
    const words = value.split(/[\s,;]+/).filter(Boolean);
    if (words.length > 0)
      onChange(single ? words.slice(0, 1) : [...new Set([...chosen, ...words])]);
  };
  return (
    <div className={styles.words}>
      <SearchInput frame={frame} value="" find={find} onChoose={add} />
      {chosen.map((value) => (
        <div key={value} className={styles.word}>
          <span>{known.get(value) ?? value}</span>
          <TextButton
            label={`${text.remove} ${known.get(value) ?? value}`}
            onClick={() => onChange(chosen.filter((other) => other !== value))}
          >
            {text.remove}
          </TextButton>
        </div>
      ))}
    </div>
  );
}

function useNames(chosen: readonly string[], names: Props["names"]): ReadonlyMap<string, string> {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const key = chosen.join(" ");
  useEffect(() => {
    let current = true;
    const values = key.split(" ").filter(Boolean);
    if (values.length === 0) return;
    void names(values).then((choices) => {
      const lines = values.map((value, i) => lineOf(value, choices[i] ?? null));
      if (current) setKnown(new Map(lines));
    });
    return () => {
      current = false;
    };
  }, [key, names]);
  return known;
}

const lineOf = (value: string, choice: Choice | null): [string, string] => [
  value,
  choice ? `${choice.name}, ${choice.place}` : text.unknownName(value),
];
