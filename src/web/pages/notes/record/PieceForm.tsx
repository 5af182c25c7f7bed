import type { DraftField } from "#answers/path/piece-draft.ts";
import type { RecordAnswer } from "#answers/path/record-schema.ts";
import { Announcer } from "../../../components/Announcer.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { CheckInput, RadioInput, SelectInput, TextInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-record.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { LetIn } from "./LetIn.tsx";
import { type FormParts, PieceText, pieceField, problemOf } from "./PieceText.tsx";
import styles from "./Record.module.css";
import { type PieceDrafting, useSavePiece } from "./use-piece-draft.ts";

interface Props {
  readonly answer: RecordAnswer;
  readonly drafting: PieceDrafting;
}

/** A piece of work: looked at as it is typed, and once more before it is saved. */
export function PieceForm({ answer, drafting }: Props) {
  const { draft, drop } = drafting;
  const saving = useSavePiece(drafting);
  const { state, save, ready } = saving;
  const mode = draft.id === null ? "add" : "edit";
  const form = { drafting, kinds: answer.identifiers.kinds, tried: state === "refused" };
  return (
    <section className={parts.part} aria-labelledby="piece-form" data-print="no">
      <h3 id="piece-form">{text.formLabel[mode]}</h3>
      <p className={parts.soft}>
        {text.notSaved} {answer.identifiers.misses.text}
      </p>
      <form
        className={styles.form}
        aria-labelledby="piece-form"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          focusFirst(await save());
        }}
      >
        <MainFields {...form} />
        <Judged {...form} answer={answer} />
        <MoreFields key={draft.id ?? ""} {...form} answer={answer} />
        <LetIn drafting={drafting} />
        <Verdict form={form} saving={saving} />
        <div className={parts.buttons}>
          <SubmitButton>{text.save[mode]}</SubmitButton>
          <LinkButton
            onClick={() => {
              drop();
              ready();
              document.getElementById(pieceField("title"))?.focus();
            }}
          >
            {text.empty[mode]}
          </LinkButton>
        </div>
      </form>
    </section>
  );
}

const IN_ORDER = [
  ...(["title", "did", "on", "hours", "what", "value", "unit"] as const),
  ...(["lane", "task", "link", "quote", "quoteFrom"] as const),
] satisfies readonly DraftField[];

/** The first of the form's fields that is named; its fold is opened. */
function focusFirst(names: readonly DraftField[]): void {
  const name = IN_ORDER.find((each) => names.includes(each));
  const field = name && document.getElementById(pieceField(name));
  const fold = field?.closest("details");
  if (fold) fold.open = true;
  field?.focus();
}

function MainFields(form: FormParts) {
  const { draft, type } = form.drafting;
  return (
    <>
      <PieceText {...form} name="title" />
      <PieceText {...form} name="did" rows={3} />
      <div className={styles.row}>
        <TextInput
          frame={{ id: pieceField("on"), ...text.fields.on, error: problemOf(form, "on") }}
          width={12}
          value={draft.on}
          onChange={(on) => type({ on })}
        />
        <TextInput
          frame={{ id: pieceField("hours"), ...text.fields.hours, error: problemOf(form, "hours") }}
          width={6}
          digits
          value={draft.hours}
          onChange={(hours) => type({ hours })}
        />
      </div>
      <fieldset className={styles.result}>
        <legend>{text.resultHeading}</legend>
        <PieceText {...form} name="what" />
        <div className={styles.row}>
          <PieceText {...form} name="value" digits />
          <PieceText {...form} name="unit" />
        </div>
      </fieldset>
    </>
  );
}

type Answered = FormParts & { readonly answer: RecordAnswer };

/** How it was, and whose it may be. */
function Judged({ drafting: { draft, type }, answer: { ownership } }: Answered) {
  const owner = ownership.madeWith.find(({ madeWith }) => madeWith === draft.madeWith);
  return (
    <>
      <RadioInput
        frame={{ id: pieceField("liked"), ...text.fields.liked }}
        value={draft.liked}
        choices={text.likedChoices}
        onChange={(liked) => type({ liked: liked === "yes" || liked === "no" ? liked : "" })}
      />
      <RadioInput
        frame={{ id: pieceField("madeWith"), ...text.fields.madeWith }}
        value={draft.madeWith}
        choices={text.madeWithChoices}
        onChange={(madeWith) => type({ madeWith })}
      />
      {owner && (
        <div className={styles.owner} role="status">
          <p>{owner.text}</p>
          <Cited told={owner} />
        </div>
      )}
    </>
  );
}

function MoreFields({ answer, ...form }: Answered) {
  const { draft, type } = form.drafting;
  const { lane, task, link, quote, quoteFrom } = draft;
  const isFilled = [lane, task, link, quote, quoteFrom].some((typed) => typed !== "");
  return (
    <Fold title={text.more} open={isFilled}>
      <div className={styles.form}>
        <SelectInput
          frame={{ id: pieceField("lane"), ...text.fields.lane }}
          value={lane}
          groups={[{ label: "", choices: text.laneChoices }]}
          onChange={(lane) => type({ lane })}
        />
        {(answer.tasks.length > 0 || task !== "") && (
          <SelectInput
            frame={{ id: pieceField("task"), ...text.fields.task }}
            value={task}
            groups={[{ label: "", choices: text.taskChoices(answer.tasks) }]}
            onChange={(task) => type({ task })}
          />
        )}
        <CheckInput
          text={text.fields.shared.label}
          checked={draft.shared === "yes"}
          onChange={(shared) => type({ shared: shared ? "yes" : "" })}
        />
        <PieceText {...form} name="link" />
        <PieceText {...form} name="quote" rows={3} />
        <PieceText {...form} name="quoteFrom" />
        <CheckInput
          text={text.fields.quoteAllowed.label}
          checked={draft.quoteAllowed === "yes"}
          onChange={(agreed) => type({ quoteAllowed: agreed ? "yes" : "" })}
        />
      </div>
    </Fold>
  );
}

interface VerdictProps {
  readonly form: FormParts;
  readonly saving: ReturnType<typeof useSavePiece>;
}

/** Beside the button: why nothing was saved, or that it was. */
function Verdict({ form, saving: { state, isSaved } }: VerdictProps) {
  const { findings = [], problems = [] } = form.drafting.read ?? {};
  const whole = problems.find(({ field }) => field === null);
  return (
    <>
      <Announcer text={findings.length > 0 ? text.heldAll(findings.length) : ""} />
      <div role="status" className={styles.verdict}>
        {state === "broken" && <p>{text.broken}</p>}
        {isSaved && !form.drafting.read && <p>{text.saved}</p>}
        {state === "refused" && findings.length > 0 && <p>{text.heldAll(findings.length)}</p>}
        {state === "refused" && problems.length > 0 && <p>{text.wrongAll(problems.length)}</p>}
        {whole && <p>{text.refusedWhole(whole.accepted)}</p>}
      </div>
    </>
  );
}
