import { useStore } from "../app/app.ts";
import { TextButton } from "../components/TextButton.tsx";
import * as text from "../messages/notes.ts";
import { leaveNotes } from "./leave.ts";
import { Main } from "./Main.tsx";
import { useFrame } from "./notes.ts";

/** Nobody was here for a while. What is not saved is covered and not thrown away. */
export function CoveredPage() {
  const notes = useFrame();
  const { lockAfter } = useStore(notes.keeper);
  return (
    <Main>
      <h2>{text.coveredHeading(lockAfter)}</h2>
      <p>{text.coveredNote}</p>
      <p>
        <TextButton onClick={notes.frame.uncover}>{text.uncover}</TextButton>{" "}
        <TextButton onClick={() => void leaveNotes(notes)}>{text.forget}</TextButton>
      </p>
    </Main>
  );
}
