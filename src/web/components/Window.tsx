import { type ReactNode, useEffect, useId, useRef } from "react";
import { close as closeText } from "../messages/app.ts";
import { TextButton } from "./TextButton.tsx";
import styles from "./Window.module.css";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window over the page: native, so focus stays in it, Escape closes it, and focus goes back after. */
export function Window({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.window}
      aria-labelledby={heading}
      onClose={onClose}
      data-print="no"
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <TextButton onClick={() => dialog.current?.close()}>{closeText}</TextButton>
      </div>
      {children}
    </dialog>
  );
}
