import type { Problem } from "#core/result.ts";
import * as text from "../../../messages/path-lanes.ts";
import { AspectPicker } from "../parts/AspectPicker.tsx";
import parts from "../parts/Parts.module.css";

/** Notes from elsewhere that name what these tables do not have: what it is, and what is picked, to pick again. */
export function UnreadLanes({ problems }: { problems: readonly Problem[] }) {
  return (
    <section className={parts.part} aria-labelledby="unread">
      <h2 id="unread">{text.heading}</h2>
      <p role="alert">{text.unread}</p>
      <ul className={parts.list}>
        {problems.map(({ pointer, found, accepted }) => (
          <li key={pointer}>{text.unreadLine(found, accepted)}</li>
        ))}
      </ul>
      <AspectPicker />
    </section>
  );
}
