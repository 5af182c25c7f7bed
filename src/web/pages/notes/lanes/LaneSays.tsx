import { type ReactNode, useId } from "react";
import type { LaneRead } from "#answers/path/lanes-schema.ts";
import * as text from "../../../messages/path-lane.ts";
import { remoteText, rows, span } from "../../../messages/path-lanes.ts";
import { whoSays } from "../../../messages/path-sources.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Lanes.module.css";

interface Props {
  readonly lane: LaneRead;
  /** Publishers by id. */
  readonly names: Readonly<Record<string, string>>;
}

type Line = LaneRead["pros"][number];

/** What the table has of a lane besides moves and pay. */
export function LaneSays({ lane, names }: Props) {
  const { requirements: asked, article } = lane;
  return (
    <>
      <Bullets title={text.parts.proof} lines={lane.workSamples} />
      <Bullets title={text.parts.flags} lines={lane.redFlags} />
      <Part title={text.parts.asked}>
        <Facts
          said={[
            [rows.license, asked.license],
            [rows.board, asked.board],
            [rows.residency, asked.residency],
            [rows.citizenship, asked.citizenship],
            [rows.remote, `${remoteText(lane.remote)}.`],
          ]}
        />
      </Part>
      <Bullets title={text.parts.roles} lines={lane.entryRoles} />
      <Sourced title={text.parts.found} lines={lane.whereFound} names={names} />
      <Sourced title={text.parts.forIt} lines={lane.pros} names={names} />
      <Sourced title={text.parts.against} lines={lane.cons} names={names} />
      <Part title={text.parts.article}>
        {article ? <Article article={article} /> : <p>{text.noArticle}</p>}
      </Part>
    </>
  );
}

function Article({ article }: { article: NonNullable<LaneRead["article"]> }) {
  const { entry, usesMd, ease, hoursPerWeek, goodFor } = article;
  return (
    <>
      <p>{text.estimate}</p>
      <Facts
        said={[
          [text.article.entry, text.level(entry)],
          [text.article.usesMd, text.level(usesMd)],
          [text.article.ease, text.level(ease === null ? null : `${ease}`)],
          [text.article.hours, text.level(hoursPerWeek && span(hoursPerWeek))],
          [text.article.goodFor, goodFor],
        ]}
      />
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={parts.part} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
}

function Bullets({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function Sourced({
  title,
  lines,
  names,
}: Pick<Props, "names"> & { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line.text}>
            {line.text} <span className={parts.cited}>{whoSays(line, names)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Names and what is said of each, line by line. */
export function Facts({ said }: { said: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.facts}>
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
