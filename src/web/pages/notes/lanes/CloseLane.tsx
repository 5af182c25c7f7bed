import { useState } from "react";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Lanes.module.css";
import { Refused } from "./Refused.tsx";
import { useChangeLane } from "./use-change-lane.ts";

/** Always possible, at any step of the test. */
export function CloseLane() {
  const { refused, change } = useChangeLane();
  const [why, setWhy] = useState("");
  return (
    <div data-print="no">
      <Fold title={text.close.heading}>
        <form
          className={parts.fields}
          onSubmit={(event) => {
            event.preventDefault();
            void change({ act: "close", why });
          }}
        >
          <div className={styles.words}>
            <TextInput
              frame={{ id: fieldId("close-why"), label: text.close.why, hint: text.close.note }}
              width={40}
              value={why}
              onChange={setWhy}
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
