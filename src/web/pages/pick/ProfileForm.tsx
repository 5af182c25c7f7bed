import { useMemo, useRef } from "react";
import type { SpecialtyInfo } from "#answers/types.ts";
import type { Problem } from "#core/result.ts";
import { useApp } from "../../app/app.ts";
import { Fold } from "../../components/Fold.tsx";
import { CheckInput, RadioInput, TextInput } from "../../components/Inputs.tsx";
import { SubmitButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/form.ts";
import { fieldOf, problemSentence } from "../../messages/problems.ts";
import { type Draft, fieldText, withField } from "../../workspace/draft.ts";
import { editActive } from "../../workspace/workspace.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { essentials, type FieldSpec, type Group, groups } from "./form-groups.ts";
import { ProfileActions } from "./ProfileActions.tsx";
import { type FormContext, frameOf, ProfileField } from "./ProfileField.tsx";
import styles from "./ProfileForm.module.css";

interface Props {
  readonly draft: Draft;
  readonly specialties: readonly SpecialtyInfo[];
  readonly problems: readonly Problem[];
}

/** The profile, live: there is no button to press for an answer. */
export function ProfileForm({ draft, specialties, problems }: Props) {
  const { workspace } = useApp();
  const summary = useRef<HTMLElement>(null);
  const errors = useMemo(() => errorsByField(problems), [problems]);
  const form: FormContext = {
    draft,
    specialties,
    errors,
    edit: (name, change) => workspace.act({ label: text.labels[name] }, editActive(change)),
  };
  return (
    <form
      className={styles.form}
      aria-labelledby="profile-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        summary.current?.focus();
      }}
    >
      <h2 id="profile-heading">{text.heading}</h2>
      <p className={styles.note}>{text.defaultsNote}</p>
      <ErrorSummary problems={problems} ref={summary} />
      <div className={styles.fields}>
        {essentials.map((spec) => (
          <ProfileField key={spec.name} spec={spec} form={form} />
        ))}
        <StepTwo form={form} />
      </div>
      {groups.map((group) => (
        <FormGroup key={group.id} group={group} form={form} />
      ))}
      {problems.length > 0 && <SubmitButton>{text.showProblems(problems.length)}</SubmitButton>}
      <ProfileActions />
    </form>
  );
}

function errorsByField(problems: readonly Problem[]): ReadonlyMap<string, string> {
  return new Map(
    problems.map((problem) => [fieldOf(problem.pointer) ?? "", problemSentence(problem)]),
  );
}

function StepTwo({ form }: { form: FormContext }) {
  const notYet = fieldText(form.draft, "step2NotYet") === "yes";
  const set = (name: "step2" | "step2NotYet") => (value: string) =>
    form.edit(name, (draft) => withField(draft, name, value));
  return (
    <TextInput
      frame={frameOf("step2", form)}
      value={fieldText(form.draft, "step2")}
      onChange={set("step2")}
      width={4}
      digits
      disabled={notYet}
    >
      <CheckInput
        text={text.labels.step2NotYet}
        checked={notYet}
        onChange={(checked) => set("step2NotYet")(checked ? "yes" : "")}
      />
    </TextInput>
  );
}

function FormGroup({ group, form }: { group: Group; form: FormContext }) {
  const shown = group.fields.filter((spec) => isShown(spec, form.draft));
  const filled = shown.filter((spec) => fieldText(form.draft, spec.name) !== "").length;
  const wrong = shown.some((spec) => form.errors.has(spec.name));
  const note = wrong ? text.needsChange : text.filledIn(filled, shown.length);
  return (
    <Fold title={text.groups[group.id]} note={note} open={group.id === "money"}>
      <div className={styles.fields} data-group={group.id}>
        {shown.map((spec) =>
          spec.name === "budgetKind" ? (
            <BudgetKind key={spec.name} form={form} />
          ) : (
            <ProfileField key={spec.name} spec={spec} form={form} />
          ),
        )}
      </div>
    </Fold>
  );
}

/** Fields that only make sense after another answer wait for it. */
function isShown({ name }: FieldSpec, draft: Draft): boolean {
  if (name === "divisions") return fieldText(draft, "geography") === "chosen";
  if (name === "budget")
    return ["dollars", "applications"].includes(fieldText(draft, "budgetKind"));
  if (name === "priorYears" || name === "priorStatus")
    return fieldText(draft, "priorSpecialty") !== "";
  const exam = /^(step1|step3|comlex1)(Attempts|Score)$/.exec(name)?.[1];
  if (exam === "step1") return isTaken(fieldText(draft, "step1Result"));
  if (exam === "step3") return isTaken(fieldText(draft, "step3Result"));
  return exam === "comlex1" ? isTaken(fieldText(draft, "comlex1Result")) : true;
}

const isTaken = (result: string): boolean => result === "pass" || result === "fail";

function BudgetKind({ form }: { form: FormContext }) {
  const kept = form.draft.kept.budget !== undefined;
  return (
    <RadioInput
      frame={frameOf("budgetKind", form)}
      value={fieldText(form.draft, "budgetKind")}
      choices={kept ? [...text.budgetKinds, text.keptBudget] : text.budgetKinds}
      onChange={(value) =>
        form.edit("budgetKind", (draft) => withField(draft, "budgetKind", value))
      }
    />
  );
}
