import { useState } from "react";
import { NotesFrame } from "../notes/NotesFrame.tsx";
import { NotesProvider } from "../notes/notes.ts";
import { theNotes } from "../notes/the-notes.ts";

/** A resident's pages, in a frame of their own. */
export function NotesRoute() {
  const [notes] = useState(theNotes);
  return (
    <NotesProvider value={notes}>
      <NotesFrame />
    </NotesProvider>
  );
}
