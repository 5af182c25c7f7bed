import { useStore } from "../app/app.ts";
import links from "../components/PageLinks.module.css";
import * as text from "../messages/notes.ts";
import { routes } from "../routes.ts";
import { goTo, useFrame } from "./notes.ts";
import { sections } from "./sections.ts";

/** The pages by name, all at the same address; there is nothing to go to before the first question is answered. */
export function PagesRow() {
  const notes = useFrame();
  const { frame, keeper } = notes;
  const { entered, covered, aside, page } = useStore(frame);
  const { record } = useStore(keeper);
  const closed = record === "unlooked" || (record === "locked" && !aside);
  if (entered === "no" || covered || closed) return null;
  return (
    <nav className={links.pages} aria-label={text.pagesLabel} data-print="no">
      {sections.map(({ id, label }, at) => (
        <a
          key={id}
          href={routes.notes}
          aria-current={at === page ? "page" : undefined}
          onClick={(event) => {
            event.preventDefault();
            goTo(notes, id);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
