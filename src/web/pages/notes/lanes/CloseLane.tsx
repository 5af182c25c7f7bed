import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Lanes.module.css";
import { Refused } from "./Refused.tsx";
import { useChangeLane } from "./use-change-lane.ts";
import { useLanesView } from "./use-lanes-view.ts";

/** Always possible, at any step of the test. */
export function CloseLane() {
  const { refused, change } = useChangeLane();
  const [{ why }, look] = useLanesView();
  const close = async () => {
    if (await change({ act: "close", why })) look({ why: "", test: null });
  };
  return (
    <div data-print="no">
      <Fold title={text.close.heading} open={why !== ""}>
        <form
          className={parts.fields}
          onSubmit={(event) => {
            event.preventDefault();
            void close();
          }}
        >
          <div className={styles.words}>
            <TextInput
              frame={{ id: fieldId("close-why"), label: text.close.why, hint: text.close.note }}
              width={40}
              value={why}
              onChange={(typed) => look({ why: typed })}
            />
          </div>
          <Refused words={refused} />
          <p>
            <SubmitButton>{text.close.button}</SubmitButton>
          </p>
        </form>
      </Fold>
    </div>
  );
}
