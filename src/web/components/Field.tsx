import type { ReactNode } from "react";
import { ourDefault } from "../messages/form.ts";
import styles from "./Field.module.css";

export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** True while the value is a default that nobody has confirmed. */
  readonly ours?: boolean;
}

export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export const fieldId = (name: string): string => `field-${name}`;

/** What a control says about itself, so that label, hint and error are read with it. */
export function controlProps({ id, hint, error, ours }: FieldFrame): ControlProps {
  const parts = [error && `${id}-error`, hint && `${id}-hint`, ours && `${id}-ours`];
  const described = parts.filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error ? true : undefined,
  };
}

/** A labeled control with its hint and, below it, what to do when the value is refused. */
export function Field({ frame, children }: { frame: FieldFrame; children: ReactNode }) {
  return (
    <div className={styles.field} data-wrong={frame.error ? "" : undefined}>
      <div className={styles.head}>
        <label htmlFor={frame.id}>{frame.label}</label>
        <Ours frame={frame} />
      </div>
      {children}
      <FieldNotes frame={frame} />
    </div>
  );
}

/** The same frame around several controls. */
export function FieldSet({ frame, children }: { frame: FieldFrame; children: ReactNode }) {
  return (
    <fieldset
      className={styles.field}
      data-wrong={frame.error ? "" : undefined}
      aria-describedby={controlProps(frame)["aria-describedby"]}
      id={frame.id}
      tabIndex={-1}
    >
      <legend className={styles.head}>
        <span>{frame.label}</span> <Ours frame={frame} />
      </legend>
      {children}
      <FieldNotes frame={frame} />
    </fieldset>
  );
}

function Ours({ frame }: { frame: FieldFrame }) {
  if (!frame.ours) return null;
  return (
    <span className={styles.ours} id={`${frame.id}-ours`}>
      {ourDefault}
    </span>
  );
}

function FieldNotes({ frame }: { frame: FieldFrame }) {
  return (
    <>
      {frame.hint && (
        <p className={styles.hint} id={`${frame.id}-hint`}>
          {frame.hint}
        </p>
      )}
      {frame.error && (
        <p className={styles.error} id={`${frame.id}-error`}>
          {frame.error}
        </p>
      )}
    </>
  );
}
