import { lazy, Suspense, useMemo, useRef } from "react";
import { counts } from "#answers/chance-words.ts";
import { answerSentence, catalogLine } from "#answers/list-words.ts";
import type { ListAnswer } from "#answers/types.ts";
import { printJson } from "#core/json.ts";
import { exportAction, printAction } from "../../app/actions.ts";
import { type App, useApp, useStore } from "../../app/app.ts";
import { useSeason } from "../../app/use-season.ts";
import { ActionButton } from "../../components/ActionButton.tsx";
import { Announcer } from "../../components/Announcer.tsx";
import answerBar from "../../components/AnswerBar.module.css";
import { download } from "../../components/download.ts";
import { Fold } from "../../components/Fold.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import { WhenSeen } from "../../components/WhenSeen.tsx";
import { isBusy, type ListState } from "../../feeds/list-feed.ts";
import { acts } from "../../messages/app.ts";
import { heading as everyHeading, waiting as everyWaiting } from "../../messages/browse.ts";
import * as text from "../../messages/page.ts";
import { profileLine } from "../../messages/profile-line.ts";
import { specialtyName } from "../../messages/specialties.ts";
import { type Draft, fieldText, withKept, withWord, words } from "../../workspace/draft.ts";
import { draftToProfile } from "../../workspace/draft-to-profile.ts";
import { activeDraft, editActive } from "../../workspace/workspace.ts";
import { SeasonStrip } from "../dates/SeasonStrip.tsx";
import { Answer } from "./Answer.tsx";
import styles from "./PickPage.module.css";
import { ProfileForm } from "./ProfileForm.tsx";
import { programName } from "./program-name.ts";
import type { RowActs } from "./row-acts.ts";
import { ScenarioBar } from "./ScenarioBar.tsx";
import { useBarHeight } from "./use-bar-height.ts";
import type { RenderWhy } from "./WhyRow.tsx";

const LiveWhy = lazy(async () => ({ default: (await import("./LiveWhy.tsx")).LiveWhy }));
const LivePrograms = lazy(async () => ({
  default: (await import("./LivePrograms.tsx")).LivePrograms,
}));
const LiveMap = lazy(async () => ({ default: (await import("./LiveMap.tsx")).LiveMap }));

/** Profile on one side, live answer on the other. */
export function PickPage() {
  const app = useApp();
  const list = useStore(app.list);
  const draft = activeDraft(useStore(app.workspace).workspace);
  const { answer } = list;
  return (
    <>
      <ScenarioBar />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.profile}>
          <ProfileForm draft={draft} specialties={list.specialties} problems={list.problems} />
        </div>
        <div
          id="answer"
          tabIndex={-1}
          className={styles.answer}
          aria-busy={isBusy(list)}
          data-stale={list.stale ? "" : undefined}
          data-settled={list.settled ? "" : undefined}
        >
          <AnswerSide list={list} draft={draft} />
        </div>
      </main>
      {answer && <AnswerBar list={list} />}
      <Announcer text={answer && !list.stale ? answerSentence(answer) : ""} />
    </>
  );
}

function AnswerSide({ list, draft }: { list: ListState; draft: Draft }) {
  const app = useApp();
  const acts = useRowActs(app, draft);
  const { answer: season } = useSeason();
  const { answer, settled, specialties, trouble } = list;
  if (!answer) return <p className={styles.starting}>{trouble ? text.trouble : text.starting}</p>;
  return (
    <>
      {trouble && <p className={styles.trouble}>{text.trouble}</p>}
      <p className={styles.memo}>
        {profileLine(draftToProfile(draft), (slug) => specialtyName(slug, specialties))}
      </p>
      <div className={styles.edition}>
        {season && <SeasonStrip answer={season} />}
        <p>{catalogLine(answer)}</p>
      </div>
      <Answer
        answer={answer}
        specialties={specialties}
        acts={acts}
        tables={app.rows}
        renderWhy={renderWhy}
        map={<MapPart answer={answer} />}
        every={<EveryPart answer={answer} />}
      />
      <div className={styles.actions} data-print="no">
        <ActionButton action={exportAction} />
        <ActionButton action={printAction} />
        <TextButton
          disabled={!settled}
          onClick={() => download("list.json", `${printJson(answer)}\n`)}
        >
          {text.downloadList}
        </TextButton>
      </div>
    </>
  );
}

const renderWhy: RenderWhy = (row, known) => (
  <Suspense fallback={known}>
    <LiveWhy id={row.id} signal={row.signal}>
      {known}
    </LiveWhy>
  </Suspense>
);

function MapPart({ answer }: { answer: ListAnswer }) {
  if (answer.applications.length === 0) return null;
  return (
    <section aria-labelledby="map">
      <h2 id="map">{text.mapHeading}</h2>
      <WhenSeen height="30rem">
        <Suspense>
          <LiveMap answer={answer} />
        </Suspense>
      </WhenSeen>
    </section>
  );
}

/** Fetched and asked for when it is opened: it is long, and most people never need it. */
function EveryPart({ answer }: { answer: ListAnswer }) {
  return (
    <div data-print="no">
      <Fold later title={everyHeading(programsConsidered(answer))}>
        <Suspense fallback={<p>{everyWaiting}</p>}>
          <LivePrograms />
        </Suspense>
      </Fold>
    </div>
  );
}

const programsConsidered = ({ known }: ListAnswer): number => Object.values(known)[0]?.of ?? 0;

function useRowActs({ workspace, list }: App, draft: Draft): RowActs {
  const include = fieldText(draft, "include");
  const { value: values = NONE, placedSignals: placed = NONE } = draft.kept;
  return useMemo(() => {
    const nameOf = (id: string) => programName(list.get().answer, id);
    const word = (name: "include" | "exclude", id: string, present: boolean, label: string) =>
      workspace.act(
        { label, told: true },
        editActive((d) => withWord(d, name, id, present)),
      );
    return {
      kept: words(include),
      onKeep: (id, keep) =>
        word("include", id, keep, keep ? acts.pinned(nameOf(id)) : acts.unpinned(nameOf(id))),
      onLeaveOut: (id) => word("exclude", id, true, acts.leftOut(nameOf(id))),
      onPutBack: (id) => word("exclude", id, false, acts.putBack(nameOf(id))),
      placed,
      onPlace: (changes) =>
        workspace.act(
          { label: acts.placed(Object.keys(changes).map(nameOf)), told: true },
          editActive((d) =>
            Object.entries(changes).reduce(
              (all, [id, level]) => withKept(all, "placedSignals", id, level ?? undefined),
              d,
            ),
          ),
        ),
      values,
      onValue: (id, value) =>
        workspace.act(
          { label: acts.valued(nameOf(id), value), told: true },
          editActive((d) => withKept(d, "value", id, value ?? undefined)),
        ),
    };
  }, [include, values, placed, workspace, list]);
}

const NONE = {};

/** On a narrow page the answer is below the form: its number stays in view while typing. */
function AnswerBar({ list }: { list: ListState }) {
  const bar = useRef<HTMLDivElement>(null);
  useBarHeight(bar);
  if (!list.answer) return null;
  return (
    <div
      ref={bar}
      className={`${answerBar.bar} ${styles.bar}`}
      data-print="no"
      aria-busy={isBusy(list)}
    >
      <span>
        {text.barSentence(counts(list.answer.matchChance).about)}
        {list.problems.length > 0 && <span className={styles.barNote}>{text.barOld}</span>}
      </span>
      <a href="#answer">{text.seeAnswer}</a>
    </div>
  );
}
