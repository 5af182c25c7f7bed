import { LANE_FILTERS } from "#answers/path/lane-views.ts";
import { Fold } from "../../../components/Fold.tsx";
import { CheckInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-lanes.ts";
import styles from "./Lanes.module.css";
import { useLanesView } from "./use-lanes-view.ts";

/** What is asked of a lane to stay in the list. */
export function LaneTools() {
  const [{ cut }, look] = useLanesView();
  const on = LANE_FILTERS.filter((name) => cut[name] === true).length;
  return (
    <div data-print="no">
      <Fold title={text.cutHeading} note={text.cutNote(on, LANE_FILTERS.length)} open={on > 0}>
        <div className={styles.cuts}>
          {LANE_FILTERS.map((name) => (
            <CheckInput
              key={name}
              text={text.filterNames[name]}
              checked={cut[name] === true}
              onChange={(wanted) => look({ cut: { ...cut, [name]: wanted } })}
            />
          ))}
        </div>
      </Fold>
    </div>
  );
}
