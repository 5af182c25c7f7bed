import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-lane-choice.ts";
import parts from "../parts/Parts.module.css";
import { Refused } from "./Refused.tsx";
import { useChangeLane } from "./use-change-lane.ts";

/** The button stays where another lane is open: it says why not, and what to do first. */
export function ChooseLane({ lane }: { lane: string }) {
  const { refused, change } = useChangeLane();
  return (
    <div className={parts.part} data-print="no">
      <p className={parts.buttons}>
        <TextButton onClick={() => void change({ act: "open", lane })}>{text.choose}</TextButton>
        <span className={parts.soft}>{text.chooseNote}</span>
      </p>
      <Refused words={refused} />
    </div>
  );
}
