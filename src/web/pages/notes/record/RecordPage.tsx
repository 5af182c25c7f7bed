import type { RecordAnswer } from "#answers/path/record-schema.ts";
import { recordSentence } from "#answers/path/record-words.ts";
import type { Piece } from "#dossier/path/path-document.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-record.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { LookedFor, Owner, Totals } from "./Facts.tsx";
import { withoutPiece } from "./moves.ts";
import { PieceForm } from "./PieceForm.tsx";
import { PieceList } from "./PieceList.tsx";
import { pieceField } from "./PieceText.tsx";
import { usePieceDraft } from "./use-piece-draft.ts";

const recordOf = (worker: NotesWorker) => worker.record;

/** What was made and what it came to, then the form for the next piece. */
export function RecordPage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <Waiting asked={useNotesAnswer(recordOf)}>{(answer) => <Record answer={answer} />}</Waiting>
    </div>
  );
}

function Record({ answer }: { answer: RecordAnswer }) {
  const { document: notes, act } = useNotes();
  const drafting = usePieceDraft();
  const { record = [] } = notes;
  const drop = ({ id }: Piece, place: number) => {
    act({ label: text.acts.dropped(place + 1), told: true }, withoutPiece(id));
    if (drafting.draft.id === id) drafting.drop();
    document.getElementById("record")?.focus();
  };
  return (
    <>
      <section className={parts.part} aria-labelledby="record">
        <h2 id="record" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={parts.sentence}>{recordSentence(answer.totals)}</p>
        <p className={parts.soft}>{text.intro}</p>
        {record.length > 0 && (
          <p data-print="no">
            <TextButton onClick={toForm}>{text.toAdd}</TextButton>
          </p>
        )}
      </section>
      {record.length > 0 && <Totals totals={answer.totals} />}
      {record.length > 0 && (
        <PieceList
          answer={answer}
          record={record}
          onEdit={(piece) => {
            drafting.begin(piece);
            toForm();
          }}
          onDrop={drop}
        />
      )}
      <PieceForm answer={answer} drafting={drafting} />
      <Owner ownership={answer.ownership} />
      <LookedFor identifiers={answer.identifiers} number={answer.number} />
    </>
  );
}

const toForm = (): void => document.getElementById(pieceField("title"))?.focus();
