import { type DragEvent, type ReactNode, useRef, useState } from "react";
import styles from "./FileDrop.module.css";
import { TextButton } from "./TextButton.tsx";
import { useMissedDrops } from "./use-missed-drops.ts";

interface Props {
  /** Before the button: what to drop. */
  readonly label: ReactNode;
  readonly choose: string;
  /** As a file input takes it. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  /** After the button. */
  readonly children?: ReactNode;
}

/** A place for one file, dropped or chosen; of several the first is taken. */
export function FileDrop({ label, choose, accept, disabled = false, onFile, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useMissedDrops();
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.dataTransfer.types.includes("Files"));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everybody's
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDrop={drop}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
    >
      {label}
      <TextButton onClick={() => picker.current?.click()} disabled={disabled}>
        {choose}
      </TextButton>
      {children}
      <input
        ref={picker}
        type="file"
        accept={accept}
        autoComplete="off"
        hidden
        onChange={({ target }) => {
          take(target.files);
          target.value = "";
        }}
      />
    </div>
  );
}
