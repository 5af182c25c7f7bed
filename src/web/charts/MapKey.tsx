import { map, oddsName, signalWords } from "../messages/map.ts";
import { MapMark } from "./MapMark.tsx";
import type { MapPlace } from "./map-places.ts";
import styles from "./ProgramMap.module.css";

const bands = ["likely", "target", "reach"] as const;
const signals = ["gold", "silver"] as const;

/** What the marks mean; only those the map holds. */
export function MapKey({ places }: { places: readonly MapPlace[] }) {
  return (
    <ul className={styles.key}>
      {bands
        .filter((band) => places.some((place) => place.band === band))
        .map((band) => (
          <li key={band}>
            <MapMark band={band} signal="none" />
            {oddsName(band)}
          </li>
        ))}
      {signals
        .filter((level) => places.some(({ signal }) => signal === level))
        .map((level) => (
          <li key={level}>
            <MapMark band="target" signal={level} />
            {`${signalWords(level)} ${map.signal.toLowerCase()}`}
          </li>
        ))}
      {places.some(({ standing }) => standing === "excluded") && (
        <li>
          <MapMark band={null} signal="none" />
          {map.excluded}
        </li>
      )}
    </ul>
  );
}
