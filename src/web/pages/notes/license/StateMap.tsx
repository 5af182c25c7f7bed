import { type KeyboardEvent, useState } from "react";
import type { LicenceState } from "#answers/path/licence-schema.ts";
import { moveTo } from "../../../charts/map-moves.ts";
import { MAP, type StateShape, stateShapes } from "../../../charts/us-shapes.ts";
import * as text from "../../../messages/path-license.ts";
import styles from "./StateMap.module.css";
import { StateNumber } from "./StateNumber.tsx";
import type { Graduate } from "./school.ts";
import { YearPatterns } from "./YearPatterns.tsx";
import { binOf, type YearBin } from "./year-bins.ts";

interface Props {
  readonly states: readonly LicenceState[];
  /** Whose years are drawn. */
  readonly school: Graduate;
  /** The state that is read below. */
  readonly shown: string | null;
  readonly onShow: (state: string) => void;
}

interface Drawn {
  readonly shape: StateShape;
  readonly state: LicenceState;
  readonly bin: YearBin;
}

const shapes = stateShapes();
const VIEW = `0 0 ${MAP.width} ${MAP.height}`;

/** The states by years of training asked for: a tone and a number each, stripes for a range. One is in the order of Tab. */
export function StateMap(props: Props) {
  const { states, school, shown, onShow } = props;
  const [focused, focus] = useState<string | null>(null);
  const drawn = drawnOf(states, school);
  const outlined = drawn.filter(({ state }) => state.state === shown || state.state === focused);
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = stateAfter(event.key, drawn, shown);
    if (next === null) return;
    event.preventDefault();
    onShow(next);
    event.currentTarget.querySelector<SVGPathElement>(`[data-state="${next}"]`)?.focus();
  };
  return (
    <div className={styles.frame}>
      <Areas {...props} drawn={drawn} onFocus={focus} onKeyDown={onKeyDown} />
      <svg viewBox={VIEW} className={styles.over} aria-hidden="true">
        {outlined.map(({ shape, state }) => (
          <path
            key={state.state}
            d={shape.path}
            className={styles.outline}
            data-focus={state.state === focused ? "" : undefined}
          />
        ))}
        {drawn.map(({ shape, state, bin }) => (
          <StateNumber key={state.state} shape={shape} state={state.state} bin={bin} />
        ))}
      </svg>
    </div>
  );
}

interface AreasProps extends Props {
  readonly drawn: readonly Drawn[];
  readonly onFocus: (state: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
}

/** What is picked: by pointer anywhere, by key one after the other. */
function Areas({ drawn, school, shown, onShow, onFocus, onKeyDown }: AreasProps) {
  const at = indexOf(drawn, shown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of states is no field set
    <svg
      viewBox={VIEW}
      className={styles.map}
      role="group"
      aria-label={text.mapLabel(school)}
      onKeyDown={onKeyDown}
    >
      <YearPatterns bins={drawn.map(({ bin }) => bin)} />
      {drawn.map(({ shape, state, bin }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a shape is no button element
        <path
          key={state.state}
          d={shape.path}
          className={styles.state}
          fill={`url(#${bin.id})`}
          role="button"
          data-state={state.state}
          aria-label={text.stateText(state, school)}
          aria-pressed={state.state === shown}
          tabIndex={i === at ? 0 : -1}
          onClick={() => onShow(state.state)}
          onFocus={() => onFocus(state.state)}
          onBlur={() => onFocus(null)}
        />
      ))}
    </svg>
  );
}

function drawnOf(states: readonly LicenceState[], school: Graduate): readonly Drawn[] {
  return shapes.flatMap((shape) => {
    const state = states.find(({ name }) => name === shape.name);
    return state ? [{ shape, state, bin: binOf(school === "img" ? state.img : state.usCan) }] : [];
  });
}

const indexOf = (drawn: readonly Drawn[], shown: string | null): number =>
  Math.max(
    0,
    drawn.findIndex(({ state }) => state.state === shown),
  );

/** The state a key leads to: Enter and space show the one that has the focus. */
function stateAfter(key: string, drawn: readonly Drawn[], shown: string | null): string | null {
  const at = indexOf(drawn, shown);
  const marks = drawn.map(({ shape }) => shape);
  const to = key === "Enter" || key === " " ? at : moveTo(key, marks, at);
  return to === null ? null : (drawn[to]?.state.state ?? null);
}
