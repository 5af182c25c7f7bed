import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { printJson } from "#core/json.ts";
import { Announcer } from "../../components/Announcer.tsx";
import { download } from "../../components/download.ts";
import { TextButton } from "../../components/TextButton.tsx";
import { answerSentence, catalogLine } from "../../messages/answer.ts";
import { counts } from "../../messages/chance.ts";
import * as text from "../../messages/page.ts";
import { profileLine } from "../../messages/profile-line.ts";
import { specialtyName } from "../../messages/specialties.ts";
import { Answer } from "./Answer.tsx";
import { fieldText, withWord, words } from "./draft.ts";
import { draftToProfile } from "./draft-to-profile.ts";
import styles from "./PickPage.module.css";
import { ProfileForm } from "./ProfileForm.tsx";
import { type PickPorts, type PickState, PickStore } from "./pick-store.ts";
import type { RowActs } from "./row-acts.ts";

/** Profile on one side, live answer on the other. */
export function PickPage({ ports }: { ports: PickPorts }) {
  const [store] = useState(() => new PickStore(ports));
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => void store.start(), [store]);
  const { answer } = state;
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#answer">
        {text.skip}
      </a>
      <Header state={state} />
      <main className={styles.main}>
        <div className={styles.profile}>
          <ProfileForm state={state} store={store} />
        </div>
        <div
          id="answer"
          tabIndex={-1}
          className={styles.answer}
          aria-busy={isBusy(state)}
          data-stale={state.stale ? "" : undefined}
          data-settled={state.settled ? "" : undefined}
        >
          <AnswerSide state={state} store={store} />
        </div>
      </main>
      <footer className={styles.footer}>
        <p>{text.disclaimer}</p>
      </footer>
      {answer && <AnswerBar state={state} />}
      <Announcer text={answer && !state.stale ? answerSentence(answer) : ""} />
    </div>
  );
}

/** A wrong field is not a wait: the answer stays, dimmed, but nothing is on its way. */
const isBusy = (state: PickState): boolean =>
  state.stale && !state.trouble && state.problems.length === 0;

function Header({ state }: { state: PickState }) {
  const saved = { yes: text.savedHere, "not-yet": text.saving, denied: text.saveDenied };
  return (
    <header className={styles.header}>
      <h1>
        {text.name} <span>{text.title}</span>
      </h1>
      <p data-print="no">{saved[state.saved]}</p>
      <p data-print="no">{text.privacy}</p>
    </header>
  );
}

function AnswerSide({ state, store }: { state: PickState; store: PickStore }) {
  const acts = useRowActs(state, store);
  const { answer, settled } = state;
  if (!answer)
    return <p className={styles.starting}>{state.trouble ? text.trouble : text.starting}</p>;
  return (
    <>
      {state.trouble && <p className={styles.trouble}>{text.trouble}</p>}
      <p className={styles.memo}>
        {profileLine(draftToProfile(state.draft), (slug) => specialtyName(slug, state.specialties))}
      </p>
      <p className={styles.edition}>{catalogLine(answer)}</p>
      <Answer answer={answer} specialties={state.specialties} acts={acts} />
      <div className={styles.actions} data-print="no">
        <TextButton
          disabled={!settled}
          onClick={() => download("list.json", `${printJson(answer)}\n`)}
        >
          {text.downloadList}
        </TextButton>
        <TextButton onClick={() => window.print()}>{text.print}</TextButton>
      </div>
    </>
  );
}

function useRowActs({ draft }: PickState, store: PickStore): RowActs {
  const include = fieldText(draft, "include");
  return useMemo(
    () => ({
      kept: words(include),
      onKeep: (id, keep) => store.edit((d) => withWord(d, "include", id, keep)),
      onLeaveOut: (id) => store.edit((d) => withWord(d, "exclude", id, true)),
      onPutBack: (id) => store.edit((d) => withWord(d, "exclude", id, false)),
    }),
    [include, store],
  );
}

/** On a narrow page the answer is below the form: its number stays in view while typing. */
function AnswerBar({ state }: { state: PickState }) {
  if (!state.answer) return null;
  return (
    <div className={styles.bar} data-print="no" aria-busy={isBusy(state)}>
      <span>{text.barSentence(counts(state.answer.matchChance).about)}</span>
      <a href="#answer">{text.seeAnswer}</a>
    </div>
  );
}
