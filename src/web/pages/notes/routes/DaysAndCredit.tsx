import type { RoutesAnswer } from "#answers/path/routes.ts";
import * as text from "../../../messages/path-routes.ts";
import parts from "../parts/Parts.module.css";

/** What is counted: the days of the match, the years that count, the years left. */
export function DaysAndCredit({ answer }: { answer: RoutesAnswer }) {
  const { match, credit, today } = answer;
  return (
    <section className={parts.part} aria-labelledby="days">
      <h3 id="days">{text.daysHeading}</h3>
      <p>{text.binds(match, today)}</p>
      <h3>{text.creditHeading}</h3>
      <p>{text.credit(credit.years)}</p>
      {credit.j1YearsLeft !== null && <p>{text.j1Left(credit.j1YearsLeft)}</p>}
    </section>
  );
}
