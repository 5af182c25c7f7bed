import type { SeasonAnswer } from "#answers/season.ts";
import type { SeasonFee } from "#answers/season-fees.ts";
import * as text from "../../messages/dates.ts";
import styles from "./DatesPage.module.css";

/** What each service asks, and the season its price was published for. */
export function FeeTable({ answer }: { answer: SeasonAnswer }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.feeColumns.item}</th>
          <th scope="col" className={styles.price}>
            {text.feeColumns.price}
          </th>
          <th scope="col" className={styles.season}>
            {text.feeColumns.season}
          </th>
        </tr>
      </thead>
      <tbody>
        {answer.fees.map((fee) => (
          <FeeRow key={`${fee.service} ${fee.item} ${fee.from}`} fee={fee} answer={answer} />
        ))}
      </tbody>
    </table>
  );
}

function FeeRow({ fee, answer }: { fee: SeasonFee; answer: SeasonAnswer }) {
  const old = fee.season !== null && fee.season !== answer.season;
  return (
    <tr>
      <th scope="row">
        {text.feeName(fee)}
        {fee.note && <span className={styles.note}>{fee.note}.</span>}
        <cite className={styles.note}>{answer.sources[fee.source] ?? fee.source}</cite>
      </th>
      <td className={styles.price}>{text.feePrice(fee)}</td>
      <td className={styles.season} data-old={old ? "" : undefined}>
        {text.feeSeason(fee)}
      </td>
    </tr>
  );
}
