import { useRef } from "react";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/import.ts";
import styles from "./ChooseFile.module.css";

interface Props {
  /** A file is held over the page. */
  readonly over: boolean;
  readonly onFile: (file: File) => void;
}

/** Where the document is dropped, and a button for whoever does not drag. */
export function ChooseFile({ over, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.zone} data-over={over ? "" : undefined}>
      <p className={styles.here}>{text.dropHere}</p>
      <TextButton onClick={() => picker.current?.click()}>{text.chooseFile}</TextButton>
      <input
        ref={picker}
        type="file"
        accept=".pdf,application/pdf"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}
