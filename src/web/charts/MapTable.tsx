import { Fold } from "../components/Fold.tsx";
import { LinkButton } from "../components/LinkButton.tsx";
import { map, oddsName, placeWords, signalWords, stateCount } from "../messages/map.ts";
import { showTable } from "../messages/page.ts";
import styles from "./MapTable.module.css";
import type { MapPlace } from "./map-places.ts";

interface Props {
  readonly places: readonly MapPlace[];
  readonly onOpen: (id: string) => void;
}

/** Every program of the map by state, for reading instead of looking; the excluded ones too. */
export function MapTable({ places, onOpen }: Props) {
  return (
    <div data-print="no">
      <Fold title={showTable} later>
        <section
          className={styles.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
          tabIndex={0}
          aria-label={map.label}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{map.program}</th>
                <th scope="col">{map.odds}</th>
                <th scope="col">{map.signal}</th>
              </tr>
            </thead>
            {byState(places).map(([state, programs]) => (
              <StateRows key={state} state={state} programs={programs} onOpen={onOpen} />
            ))}
          </table>
        </section>
      </Fold>
    </div>
  );
}

interface StateProps {
  readonly state: string;
  readonly programs: readonly MapPlace[];
  readonly onOpen: Props["onOpen"];
}

function StateRows({ state, programs, onOpen }: StateProps) {
  return (
    <tbody>
      <tr className={styles.state}>
        <th colSpan={3} scope="rowgroup">
          {stateCount(state, programs.length)}
        </th>
      </tr>
      {programs.map((place) => (
        <tr key={place.id}>
          <th scope="row">
            <LinkButton onClick={() => onOpen(place.id)}>{place.name}</LinkButton>
            <span className={styles.place}>{placeWords(place)}</span>
          </th>
          <td>{oddsName(place.band)}</td>
          <td>{signalWords(place.signal)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** States by name, those without one last; within a state by city, then in the order given. */
function byState(places: readonly MapPlace[]): readonly (readonly [string, MapPlace[]])[] {
  const states = new Map<string, MapPlace[]>();
  for (const place of places) {
    const state = place.state ?? "";
    const known = states.get(state);
    if (known) known.push(place);
    else states.set(state, [place]);
  }
  for (const programs of states.values()) programs.sort(byCity);
  return [...states].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
}

const byCity = (a: MapPlace, b: MapPlace): number => {
  const [x, y] = [a.city ?? "", b.city ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
};
