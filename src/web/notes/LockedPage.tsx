import { useStore } from "../app/app.ts";
import { TextButton } from "../components/TextButton.tsx";
import * as keep from "../messages/keep.ts";
import * as text from "../messages/notes.ts";
import { DeleteKept } from "./DeleteKept.tsx";
import { Main } from "./Main.tsx";
import { useFrame } from "./notes.ts";
import { PassphraseForm } from "./PassphraseForm.tsx";

/** Something is kept here. Nothing of it is shown before its passphrase is; everything else works without it. */
export function LockedPage() {
  const { keeper, frame } = useFrame();
  const { busy, problem, problems } = useStore(keeper);
  return (
    <Main>
      <h2>{text.lockedHeading}</h2>
      <p>{text.lockedNote}</p>
      <PassphraseForm
        id="unlock"
        submit={keep.unlock}
        busy={busy}
        error={problem ? keep.problemLine(problem, problems) : undefined}
        onSubmit={(passphrase) => void keeper.unlock(passphrase)}
      />
      <p>
        <TextButton onClick={frame.startWithout}>{text.withoutOpening}</TextButton>
      </p>
      <p>{text.withoutNote}</p>
      <DeleteKept />
    </Main>
  );
}
