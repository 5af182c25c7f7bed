import { useState } from "react";
import type { Excluded } from "#answers/types.ts";
import { Fold } from "../../components/Fold.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/list.ts";
import { byGate } from "./by-gate.ts";
import styles from "./ExcludedPrograms.module.css";

const SHOWN = 100;

interface Props {
  readonly excluded: readonly Excluded[];
  readonly sources: Readonly<Record<string, string>>;
  readonly onPutBack: (id: string) => void;
}

/** What a gate closed, by gate, each with what was found and who says so. */
export function ExcludedPrograms({ excluded, sources, onPutBack }: Props) {
  return (
    <section aria-labelledby="excluded" className={styles.excluded}>
      <h2 id="excluded">{text.excludedHeading(excluded.length)}</h2>
      {excluded.length > 0 && <p className={styles.note}>{text.excludedNote}</p>}
      <div>
        {byGate(excluded).map(([gate, programs]) => (
          <Fold key={gate} title={text.gateCount(gate, programs.length)}>
            <Programs programs={programs} sources={sources} onPutBack={onPutBack} />
          </Fold>
        ))}
      </div>
    </section>
  );
}

type ProgramsProps = Omit<Props, "excluded"> & { readonly programs: readonly Excluded[] };

function Programs({ programs, sources, onPutBack }: ProgramsProps) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul className={styles.programs}>
        {programs.slice(0, shown).map((program) => (
          <li key={program.id}>
            {program.institution}, {program.program} ({program.id}): {program.found}.{" "}
            <cite>{text.gateSource(program.source, sources[program.source])}</cite>{" "}
            {program.gate === "excluded" && (
              <TextButton onClick={() => onPutBack(program.id)}>{text.putBack}</TextButton>
            )}
          </li>
        ))}
      </ul>
      {programs.length > shown && (
        <TextButton onClick={() => setShown(programs.length)}>
          {text.moreRows(programs.length - shown)}
        </TextButton>
      )}
    </>
  );
}
