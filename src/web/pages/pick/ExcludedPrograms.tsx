import { useMemo, useState } from "react";
import type { Excluded } from "#answers/types.ts";
import { Fold } from "../../components/Fold.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import { usePrinting } from "../../components/use-printing.ts";
import { useSame, useSameRows } from "../../components/use-same.ts";
import * as text from "../../messages/list.ts";
import { byGate } from "./by-gate.ts";
import styles from "./ExcludedPrograms.module.css";
import { FilterInput } from "./FilterInput.tsx";
import { hasText } from "./list-view.ts";
import { VirtualList } from "./VirtualList.tsx";

interface Props {
  readonly excluded: readonly Excluded[];
  readonly sources: Readonly<Record<string, string>>;
  readonly onPutBack: (id: string) => void;
}

/** More than this and a field to search them is worth its room. */
const SEARCH_FROM = 12;

/** What a gate closed, by gate, each with what was found and who says so. */
export function ExcludedPrograms(props: Props) {
  const excluded = useSameRows(props.excluded);
  const sources = useSame(props.sources);
  const [typed, setTyped] = useState("");
  // A search is not on paper, so what it leaves out is.
  const whole = usePrinting() || typed.trim() === "";
  const shared = { sources, onPutBack: props.onPutBack };
  return (
    <section aria-labelledby="excluded" className={styles.excluded}>
      <h2 id="excluded" tabIndex={-1}>
        {text.excludedHeading(excluded.length)}
      </h2>
      {excluded.length > 0 && <p className={styles.note}>{text.excludedNote}</p>}
      {excluded.length > SEARCH_FROM && (
        <div className={styles.search} data-print="no">
          <FilterInput label={text.excludedSearch} value={typed} onChange={setTyped} />
        </div>
      )}
      {whole ? (
        <Groups excluded={excluded} {...shared} />
      ) : (
        <Found excluded={excluded} typed={typed} {...shared} />
      )}
    </section>
  );
}

function Groups({ excluded, ...shared }: Props) {
  const groups = useMemo(() => byGate(excluded), [excluded]);
  return (
    <div>
      {groups.map(([gate, programs]) => (
        <Fold key={gate} later printed title={text.gateCount(gate, programs.length)}>
          <Programs programs={programs} {...shared} />
        </Fold>
      ))}
    </div>
  );
}

function Found({ excluded, typed, ...shared }: Props & { readonly typed: string }) {
  const found = useMemo(
    () =>
      excluded.filter(({ institution, program, id }) => hasText([institution, program, id], typed)),
    [excluded, typed],
  );
  return (
    <>
      <p role="status">{text.excludedFound(found.length)}</p>
      <Programs programs={found} {...shared} />
    </>
  );
}

type ProgramsProps = Omit<Props, "excluded"> & { readonly programs: readonly Excluded[] };

const idOf = (program: Excluded): string => program.id;

function Programs({ programs, sources, onPutBack }: ProgramsProps) {
  return (
    <div className={styles.programs}>
      <VirtualList items={programs} keyOf={idOf}>
        {(program) => (
          <>
            {program.institution}, {program.program} ({program.id}): {program.found}.{" "}
            <cite>{text.gateSource(program.source, sources[program.source])}</cite>{" "}
            {program.gate === "excluded" && (
              <span data-print="no">
                <TextButton onClick={() => onPutBack(program.id)}>{text.putBack}</TextButton>
              </span>
            )}
          </>
        )}
      </VirtualList>
    </div>
  );
}
