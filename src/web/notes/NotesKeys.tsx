import keysStyles from "../app/KeysWindow.module.css";
import { isMac, shownKey } from "../app/keys.ts";
import { Window } from "../components/Window.tsx";
import * as app from "../messages/app.ts";
import * as text from "../messages/notes.ts";

const rows = [
  [text.hideRow, [text.hideTitle]],
  [text.undo, ["Mod+Z"]],
  [text.redo, ["Mod+Shift+Z", "Mod+Y"]],
  [text.keys, ["?"]],
] as const;

/** Every key of the notes; the one that hides them first. */
export function NotesKeys({ onClose }: { readonly onClose: () => void }) {
  const mac = isMac();
  return (
    <Window title={app.keysHeading} onClose={onClose}>
      <p>{text.keysNote}</p>
      <dl className={keysStyles.keys}>
        {rows.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys.map((key) => shownKey(key, mac)).join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Window>
  );
}
