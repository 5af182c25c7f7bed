import { type KeyboardEvent, useId, useState } from "react";
import { Window } from "../components/Window.tsx";
import * as text from "../messages/app.ts";
import { type Action, actions } from "./actions.ts";
import { type App, useApp, useStore } from "./app.ts";
import styles from "./CommandsWindow.module.css";
import { isMac, shownKey } from "./keys.ts";

/** Every action by name: type a part of it, choose with the arrows, Enter does it. */
export function CommandsWindow() {
  const { shown } = useApp();
  if (useStore(shown).window !== "commands") return null;
  return (
    <Window title={text.commands} onClose={shown.close}>
      <Commands />
    </Window>
  );
}

function Commands() {
  const app = useApp();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = useFound(app, typed);
  const at = Math.min(chosen, found.length - 1);
  const run = (action: Action | undefined) => {
    if (!action) return;
    app.shown.close();
    // After the window has given focus back: the action may want it elsewhere.
    setTimeout(() => action.run(app));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setChosen((at + step + found.length) % found.length);
    }
    if (event.key === "Enter") run(found[at]);
  };
  return (
    <div>
      <label className={styles.label} htmlFor={`${list}-typed`}>
        {text.findCommand}
      </label>
      <input
        id={`${list}-typed`}
        className={styles.typed}
        type="text"
        role="combobox"
        data-first
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={found[at] && `${list}-${found[at].id}`}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
      />
      <div id={list} role="listbox" aria-label={text.commands} className={styles.list}>
        {found.map((action, i) => (
          <button
            type="button"
            key={action.id}
            id={`${list}-${action.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={styles.option}
            onClick={() => run(action)}
          >
            <span>{action.label}</span>
            <Keys action={action} />
          </button>
        ))}
      </div>
      {found.length === 0 && <p>{text.noCommand}</p>}
    </div>
  );
}

function useFound(app: App, typed: string): readonly Action[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(
    (action) =>
      action.id !== "commands" &&
      action.available?.(app) !== false &&
      words.every((word) => action.label.toLowerCase().includes(word)),
  );
}

function Keys({ action }: { action: Action }) {
  const [key] = action.keys ?? [];
  return key ? <kbd className={styles.key}>{shownKey(key, isMac())}</kbd> : null;
}
