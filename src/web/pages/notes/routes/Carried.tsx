import type { RouteTold } from "#answers/path/routes.ts";
import * as text from "../../../messages/path-routes.ts";
import { carriedFields } from "../../../workspace/carried-draft.ts";
import { isFieldName } from "../../../workspace/draft.ts";
import parts from "../parts/Parts.module.css";
import { fieldLabel } from "../parts/sheet-field.ts";
import styles from "./Routes.module.css";

/** Every field that goes over, as the list will show it; and what it will ask. */
export function Carried({ route }: { route: RouteTold }) {
  const carried = Object.entries(carriedFields(route.profile));
  return (
    <div className={parts.part}>
      <h4 className={parts.small}>{text.carriedHeading}</h4>
      {carried.length === 0 && <p>{text.carriedNone}</p>}
      <dl className={styles.carried}>
        {carried.map(([field, value]) =>
          isFieldName(field) ? (
            <div key={field}>
              <dt>{text.carriedName(field)}</dt>
              <dd>{text.carriedValue(field, value)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className={parts.soft}>
        {text.theRest}{" "}
        {route.notCarried.length > 0 && text.notCarried(route.notCarried.map(fieldLabel))}
      </p>
    </div>
  );
}
