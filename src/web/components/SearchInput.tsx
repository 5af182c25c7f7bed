import { type KeyboardEvent, useEffect, useState } from "react";
import type { Choice } from "#answers/find.ts";
import * as text from "../messages/search.ts";
import { controlProps, Field, type FieldFrame } from "./Field.tsx";
import inputs from "./Inputs.module.css";
import styles from "./SearchInput.module.css";

interface Props {
  readonly frame: FieldFrame;
  /** Text in the field when nothing is being typed. */
  readonly value: string;
  /** What may be meant by a part of a name; the newest search wins. */
  readonly find: (text: string) => Promise<readonly Choice[]>;
  /** A choice's value, or what was typed as it stands when the field is left. */
  readonly onChoose: (value: string) => void;
}

/** A field that finds by name: type, choose with the arrows or a click; a code can be typed as it is. */
export function SearchInput({ frame, value, find, onChoose }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const found = useFound(typed, find);
  const list = `${frame.id}-list`;
  const open = typed !== null && found.length > 0;
  const at = open ? found[Math.min(chosen, found.length - 1)] : undefined;
  const leave = (next: string | null) => {
    setTyped(null);
    setChosen(0);
    if (next !== null) onChoose(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && open) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % found.length);
    } else if (event.key === "Enter" && typed !== null) {
      event.preventDefault();
      leave(at?.value ?? typed.trim());
    } else if (event.key === "Escape" && typed !== null) {
      event.preventDefault();
      leave(null);
    }
  };
  return (
    <Field frame={frame}>
      <div className={styles.box}>
        <input
          {...controlProps(frame)}
          className={inputs.text}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={at && `${list}-${at.value}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={text.placeholder}
          value={typed ?? value}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onBlur={() => leave(typed === null ? null : typed.trim())}
        />
        <div id={list} role="listbox" aria-label={text.choices} hidden={!open}>
          {open &&
            found.map((choice) => (
              <button
                key={choice.value}
                id={`${list}-${choice.value}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={choice === at}
                className={styles.option}
                // Before the field loses focus, which would take what was typed.
                onPointerDown={(event) => {
                  event.preventDefault();
                  leave(choice.value);
                }}
              >
                <span>{choice.name}</span>
                <span className={styles.place}>
                  {choice.place} ({choice.value})
                </span>
              </button>
            ))}
        </div>
      </div>
    </Field>
  );
}

function useFound(typed: string | null, find: Props["find"]): readonly Choice[] {
  const [found, setFound] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let current = true;
    if (typed === null || typed.trim() === "") setFound([]);
    else void find(typed).then((choices) => current && setFound(choices));
    return () => {
      current = false;
    };
  }, [typed, find]);
  return found;
}
