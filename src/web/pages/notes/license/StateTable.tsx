import type { LicenceState } from "#answers/path/licence-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-license.ts";
import styles from "./StateTable.module.css";

interface Props {
  readonly states: readonly LicenceState[];
  readonly onShow: (state: string) => void;
}

/** The same as the map, as a list of words. */
export function StateTable({ states, onShow }: Props) {
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
          <Row key={each.state} state={each} onShow={() => onShow(each.state)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ state, onShow }: { state: LicenceState; onShow: () => void }) {
  const { name, usCan, img, verdict, newestYear } = state;
  const notes = [
    usCan.note && `${text.columns.usCan}: ${usCan.note}`,
    img.note && img.note !== usCan.note && `${text.columns.img}: ${img.note}`,
  ].filter(Boolean);
  return (
    <>
      <tr>
        <th scope="row">
          <LinkButton onClick={onShow}>{name}</LinkButton>
          <span className={styles.year}>{text.newestShort(newestYear)}</span>
        </th>
        <td>{text.shortAsked(usCan)}</td>
        <td>{text.shortAsked(img)}</td>
        <td>{text.shortVerdict(verdict)}</td>
      </tr>
      {notes.length > 0 && (
        <tr className={styles.notes}>
          <td colSpan={4}>{notes.join(" ")}</td>
        </tr>
      )}
    </>
  );
}
