import { memo } from "react";
import type { CompareAnswer, ComparedScenario } from "#answers/compare-types.ts";
import { chanceSentence } from "#answers/compare-words.ts";
import { DifferenceBar } from "../../charts/DifferenceBar.tsx";
import { DotPicture } from "../../charts/DotPicture.tsx";
import hidden from "../../components/Hidden.module.css";
import { TextButton } from "../../components/TextButton.tsx";
import type { Names } from "../../messages/profile-change.ts";
import * as text from "../../messages/what-if.ts";
import { ListDifference } from "./ListDifference.tsx";
import styles from "./ScenarioColumn.module.css";
import { ScenarioFigures } from "./ScenarioFigures.tsx";
import type { ScenarioActs } from "./scenario-acts.ts";
import { WhatChanged } from "./WhatChanged.tsx";

interface Props {
  readonly list: { readonly id: string; readonly name: string };
  readonly order: number;
  /** null while it is not worked out. */
  readonly scenario: ComparedScenario | null;
  readonly wrong: boolean;
  /** The only list there is, and one of as many as there may be. */
  readonly only: boolean;
  readonly full: boolean;
  readonly worlds: number;
  /** One scale for the differences of all lists. */
  readonly reach: number;
  readonly programs: CompareAnswer["programs"];
  readonly names: Names;
  readonly acts: ScenarioActs;
}

/** One list: its name, what changed, its answer and picture, the difference, figures, programs. */
export const ScenarioColumn = memo(function ScenarioColumn(props: Props) {
  const { list, order, scenario, wrong, names, acts } = props;
  return (
    <article className={styles.column} aria-label={list.name}>
      <NameField list={list} order={order} onRename={acts.onRename} />
      {wrong && <p className={styles.wrong}>{text.wrong}</p>}
      {!wrong && !scenario && <p className={styles.soft}>{text.waiting}</p>}
      {!wrong && scenario && (
        <>
          <WhatChanged against={scenario.against} only={props.only} names={names} />
          <p className={styles.sentence}>{chanceSentence(scenario.matchChance)}</p>
          <DotPicture
            chance={scenario.matchChance}
            values={scenario.matchValues}
            name={list.name}
          />
          <Distance scenario={scenario} worlds={props.worlds} reach={props.reach} />
          <ScenarioFigures scenario={scenario} />
          <div>
            {scenario.against && (
              <ListDifference against={scenario.against} programs={props.programs} />
            )}
          </div>
        </>
      )}
      <Buttons {...props} />
    </article>
  );
});

interface NameProps {
  readonly list: Props["list"];
  readonly order: number;
  readonly onRename: ScenarioActs["onRename"];
}

/** Typed over in place; it looks like the heading that stands beside it for those who listen. */
function NameField({ list, order, onRename }: NameProps) {
  return (
    <div className={styles.name}>
      <h3 className={hidden.hidden}>{list.name}</h3>
      <input
        type="text"
        aria-label={text.listName(order)}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        value={list.name}
        onChange={(event) => onRename(list.id, event.target.value)}
      />
    </div>
  );
}

interface DistanceProps {
  readonly scenario: ComparedScenario;
  readonly worlds: number;
  readonly reach: number;
}

/** How far from the first, with the interval of the difference itself. */
function Distance({ scenario: { against }, worlds, reach }: DistanceProps) {
  if (!against) return <div className={styles.distance} />;
  return (
    <div className={styles.distance}>
      <DifferenceBar difference={against.matchChance} verdict={against.verdict} reach={reach} />
      <p className={styles.soft}>{text.drawsSentence(against, worlds)}</p>
    </div>
  );
}

function Buttons({ list, order, only, full, acts }: Props) {
  const named = (act: string) => text.ofList(act, list.name);
  return (
    <div className={styles.buttons} data-print="no">
      <TextButton label={named(text.edit)} onClick={() => acts.onEdit(list.id)}>
        {text.edit}
      </TextButton>
      {!only && (
        <TextButton
          label={named(text.duplicate)}
          disabled={full}
          onClick={() => acts.onDuplicate(list.id)}
        >
          {text.duplicate}
        </TextButton>
      )}
      {order > 1 && (
        <TextButton label={named(text.makeFirst)} onClick={() => acts.onMakeFirst(list.id)}>
          {text.makeFirst}
        </TextButton>
      )}
      {!only && (
        <TextButton label={named(text.remove)} onClick={() => acts.onRemove(list.id)}>
          {text.remove}
        </TextButton>
      )}
    </div>
  );
}
