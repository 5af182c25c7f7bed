import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import { dollars } from "../../messages/numbers.ts";
import * as text from "../../messages/page.ts";
import { specialtyName } from "../../messages/specialties.ts";
import styles from "./Cost.module.css";

interface Props {
  readonly answer: ListAnswer;
  readonly specialties: readonly SpecialtyInfo[];
}

/** Application fees by specialty; what must be paid anyway stands apart. */
export function Cost({ answer, specialties }: Props) {
  const { fee } = answer;
  return (
    <section aria-labelledby="cost" className={styles.cost}>
      <h2 id="cost">{text.fees}</h2>
      <dl className={styles.sums}>
        {Object.entries(fee.bySpecialty).map(([slug, amount]) => (
          <Sum key={slug} item={specialtyName(slug, specialties)} amount={amount} />
        ))}
        <Sum item={text.feeTotal} amount={fee.total} total />
      </dl>
      {fee.fixed.length > 0 && (
        <>
          <h3>{text.feeFixed}</h3>
          <dl className={styles.sums}>
            {fee.fixed.map(({ item, amount, source }) => (
              <Sum
                key={item}
                item={item}
                amount={amount}
                source={answer.sources[source] ?? source}
              />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface SumProps {
  readonly item: string;
  readonly amount: number | null;
  readonly total?: boolean;
  readonly source?: string;
}

function Sum({ item, amount, total, source }: SumProps) {
  return (
    <div className={styles.sum} data-total={total ? "" : undefined}>
      <dt>
        {item}
        {source && <cite className={styles.source}>{source}</cite>}
      </dt>
      <dd>{dollars(amount)}</dd>
    </div>
  );
}
