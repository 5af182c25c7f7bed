import { lazy, Suspense } from "react";
import type { LicenceAnswer } from "#answers/path/licence-schema.ts";
import waiting from "../../../charts/LazyMap.module.css";
import { fieldId } from "../../../components/Field.tsx";
import { RadioInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-license.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { MapKey } from "./MapKey.tsx";
import { StateDetail } from "./StateDetail.tsx";
import { GRADUATES } from "./school.ts";

/** The shapes are fetched when they are first drawn, as for the map of programs. */
const StateMap = lazy(async () => ({ default: (await import("./StateMap.tsx")).StateMap }));

/** The map with its key; a state picked on it is read below it. */
export function MapPart({ answer }: { answer: LicenceAnswer }) {
  const { views, look } = useNotes();
  const { here, states, sources, graduate } = answer;
  const { license } = views;
  const school = license.school ?? graduate ?? "us-can";
  const picked = states.find(({ state }) => state === license.state) ?? null;
  const show = (change: Partial<typeof license>) =>
    look((before) => ({ license: { ...before.license, ...change } }));
  return (
    <section className={parts.part} aria-labelledby="every-state">
      <h3 id="every-state">{text.mapHeading(school)}</h3>
      <div data-print="no">
        <RadioInput
          frame={{ id: fieldId("map-school"), label: text.schoolLabel }}
          value={school}
          onChange={(value) => show({ school: GRADUATES.find((each) => each === value) ?? null })}
          choices={GRADUATES.map((value) => ({ value, text: text.schoolName(value) }))}
        />
        <p className={parts.soft}>{text.mapNote}</p>
      </div>
      <Suspense fallback={<p className={waiting.waiting}>{text.drawing}</p>}>
        <StateMap
          states={states}
          school={school}
          shown={picked?.state ?? here?.state ?? null}
          onShow={(state) => show({ state })}
        />
      </Suspense>
      <MapKey states={states} school={school} />
      {answer.years !== null && graduate && <p>{text.countsText(answer)}</p>}
      <div aria-live="polite">
        {picked && picked !== here && <StateDetail state={picked} names={sources} />}
      </div>
    </section>
  );
}
