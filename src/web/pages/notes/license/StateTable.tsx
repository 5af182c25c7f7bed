import { useState } from "react";
import type { LicenceAnswer, LicenceState } from "#answers/path/licence-schema.ts";
import * as said from "#answers/path/licence-words.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-license.ts";
import { StateDetail } from "./StateDetail.tsx";
import styles from "./StateTable.module.css";

interface Props {
  readonly states: readonly LicenceState[];
  readonly names: LicenceAnswer["sources"];
}

/** The same as the map, as a list of words; a state opens in its place. */
export function StateTable({ states, names }: Props) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.tableNote}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.state}</th>
          <th scope="col">{text.columns.usCan}</th>
          <th scope="col">{text.columns.img}</th>
          <th scope="col">{text.columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {states.map((each) => (
          <Row key={each.state} state={each} names={names} />
        ))}
        {said.territories.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td colSpan={3}>{said.noRows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row({ state, names }: Pick<Props, "names"> & { state: LicenceState }) {
  const [opened, open] = useState(false);
  const { name, usCan, img, verdict, newestYear } = state;
  const notes = [
    usCan.note && `${text.columns.usCan}: ${usCan.note}`,
    img.note && img.note !== usCan.note && `${text.columns.img}: ${img.note}`,
  ].filter(Boolean);
  return (
    <>
      <tr>
        <th scope="row">
          <LinkButton expanded={opened} onClick={() => open(!opened)}>
            {name}
          </LinkButton>
          <span className={styles.year}>{text.newestShort(newestYear)}</span>
        </th>
        <td>{text.shortAsked(usCan)}</td>
        <td>{text.shortAsked(img)}</td>
        <td>{said.shortVerdict(verdict)}</td>
      </tr>
      {(opened || notes.length > 0) && (
        <tr className={opened ? styles.opened : styles.notes}>
          <td colSpan={4}>
            {opened ? <StateDetail state={state} names={names} /> : notes.join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}
