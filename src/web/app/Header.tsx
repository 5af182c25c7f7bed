import { Link, useLocation } from "wouter";
import { ActionButton } from "../components/ActionButton.tsx";
import links from "../components/PageLinks.module.css";
import * as text from "../messages/app.ts";
import * as page from "../messages/page.ts";
import { routes } from "../routes.ts";
import { commandsAction, redoAction, undoAction } from "./actions.ts";
import { useApp, useStore } from "./app.ts";
import styles from "./Header.module.css";

const places = (["list", "whatIf", "directory", "dates"] as const).map(
  (name) => [routes[name], text.pages[name]] as const,
);

/** Name, pages, undo and redo, and whether the work is saved. */
export function Header() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#answer">
        {page.skip}
      </a>
      <h1 className={styles.name}>{text.appName}</h1>
      <Pages />
      <Link href={routes.notes} className={styles.aside} data-print="no">
        {text.forResidents}
      </Link>
      <div className={styles.acts} data-print="no">
        <ActionButton action={undoAction} />
        <ActionButton action={redoAction} />
        <ActionButton action={commandsAction} />
      </div>
      <SavedLine />
    </header>
  );
}

function Pages() {
  const [address] = useLocation();
  return (
    <nav className={`${links.pages} ${styles.pages}`} aria-label={text.pagesLabel} data-print="no">
      {places.map(([to, name]) => (
        <Link key={to} href={to} aria-current={address === to ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function SavedLine() {
  const { saved, history } = useStore(useApp().workspace);
  const untouched = saved === "not-yet" && history.past.length === 0;
  const lines = { yes: page.savedHere, "not-yet": page.saving, denied: page.saveDenied };
  return (
    <p className={styles.saved} data-print="no" data-denied={saved === "denied" ? "" : undefined}>
      {untouched ? "" : `${lines[saved]}. `}
      <span>{page.privacy}</span>
    </p>
  );
}
