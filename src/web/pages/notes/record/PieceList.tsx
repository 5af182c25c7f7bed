import { textsOf } from "#answers/path/piece-draft.ts";
import type { RecordAnswer, RecordPiece } from "#answers/path/record-schema.ts";
import { GAP_WORDS, hoursWords } from "#answers/path/record-words.ts";
import type { Piece } from "#dossier/path/path-document.ts";
import { PIECE_TEXTS } from "#dossier/path/terms.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-record.ts";
import parts from "../parts/Parts.module.css";
import { HeldText } from "./HeldText.tsx";
import styles from "./Record.module.css";

interface Props {
  readonly answer: RecordAnswer;
  readonly record: readonly Piece[];
  readonly onEdit: (piece: Piece) => void;
  readonly onDrop: (piece: Piece, place: number) => void;
}

/** Every piece whole, newest first, with what it lacks. What looks like a patient's does not go on paper. */
export function PieceList({ answer, record, onEdit, onDrop }: Props) {
  const { kinds } = answer.identifiers;
  const held = answer.pieces.filter(({ findings }) => findings.length > 0).length;
  return (
    <section className={parts.part} aria-labelledby="pieces">
      <h3 id="pieces" tabIndex={-1}>
        {text.listHeading}
      </h3>
      {held > 0 && <p className={styles.paperOnly}>{text.leftOff(held)}</p>}
      <ol className={styles.list}>
        {answer.pieces.map((read) => {
          const piece = record.find(({ id }) => id === read.id);
          return (
            piece && (
              <li
                key={piece.id}
                className={styles.piece}
                data-print={read.findings.length > 0 ? "no" : undefined}
              >
                <Told piece={piece} read={read} />
                <BroughtIn piece={piece} read={read} kinds={kinds} />
                <div className={parts.buttons} data-print="no">
                  <TextButton label={text.editOf(piece.title)} onClick={() => onEdit(piece)}>
                    {text.edit}
                  </TextButton>
                  <TextButton
                    label={text.dropOf(piece.title)}
                    onClick={() => onDrop(piece, read.place)}
                  >
                    {text.drop}
                  </TextButton>
                </div>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}

interface OnePiece {
  readonly piece: Piece;
  readonly read: RecordPiece;
}

function Told({ piece, read }: OnePiece) {
  const { title, did, result, link, shared, madeWith, quote } = piece;
  const askFirst = madeWith === "work_time_or_things" || madeWith === "unsure";
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <p className={parts.soft}>{factsOf(piece, read)}</p>
      {did && (
        <p>
          {did} {shared && text.shared}
        </p>
      )}
      {result && <p className={styles.number}>{text.resultText(result)}</p>}
      {quote && <Quote piece={piece} />}
      {link && <p className={styles.link}>{text.linkOf(link)}</p>}
      {askFirst && <p className={styles.ask}>{text.askFirst}</p>}
      {read.gaps.length > 0 && (
        <p className={parts.soft}>{read.gaps.map((gap) => GAP_WORDS[gap]).join(" ")}</p>
      )}
    </>
  );
}

/** Day, lane, hours, how it was: what is not known is among what is missing. */
function factsOf({ on, hours, liked }: Piece, { lane }: RecordPiece): string {
  const known = [
    text.dayText(on),
    lane && (lane.name ?? lane.id),
    hours === undefined ? null : hoursWords({ pieces: 1, withHours: 1, hours }),
    liked === undefined ? null : text.liked[liked ? "yes" : "no"].toLowerCase(),
  ];
  return known.filter((each) => each !== null).join(" · ");
}

const Quote = ({ piece: { quote, quoteFrom, quoteAllowed } }: { piece: Piece }) => (
  <blockquote className={styles.quote}>
    <p>“{quote}”</p>
    <p className={parts.soft}>
      {text.saidBy(quoteFrom)} {quoteAllowed && text.agreed}
    </p>
  </blockquote>
);

/** A document from elsewhere was not looked at when it was written. */
function BroughtIn({ piece, read, kinds }: OnePiece & Pick<RecordAnswer["identifiers"], "kinds">) {
  const { findings } = read;
  if (findings.length === 0) return null;
  const texts = textsOf(piece);
  return (
    <div className={styles.broughtIn}>
      <p>
        <strong>{text.broughtIn}</strong>
      </p>
      {PIECE_TEXTS.map((name) => {
        const of = findings.filter(({ field }) => field === name);
        return (
          of.length > 0 && <HeldText key={name} said={texts[name]} findings={of} kinds={kinds} />
        );
      })}
    </div>
  );
}
