/** Acts on the record of a document. A piece comes here only as `readPiece` gave it. */
import type { PathDocument, Piece, Resume } from "#dossier/path/path-document.ts";

type Edit = (document: PathDocument) => PathDocument;

/** In its place where its id is there, else at the end. */
export const withPiece =
  (piece: Piece): Edit =>
  (document) => {
    const { record = [] } = document;
    const at = record.findIndex(({ id }) => id === piece.id);
    return { ...document, record: record.toSpliced(at < 0 ? record.length : at, 1, piece) };
  };

/** Nor does a resume name it any more; the last one leaves no list. */
export const withoutPiece =
  (id: string): Edit =>
  ({ record = [], ...document }) => {
    const left = record.filter((piece) => piece.id !== id);
    return {
      ...document,
      ...(left.length > 0 && { record: left }),
      ...(document.resume && { resume: unnamed(document.resume, id) }),
    };
  };

type Places = NonNullable<Resume["work"]>;

const unnamed = (resume: Resume, id: string): Resume => ({
  ...resume,
  ...(resume.training && { training: placesWithout(resume.training, id) }),
  ...(resume.work && { work: placesWithout(resume.work, id) }),
});

const placesWithout = (places: Places, id: string): Places =>
  places.map((place) =>
    place.pieces ? { ...place, pieces: place.pieces.filter((each) => each !== id) } : place,
  );
