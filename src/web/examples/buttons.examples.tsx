import { FileDrop } from "../components/FileDrop.tsx";
import { FileText } from "../components/FileText.tsx";
import { Fold } from "../components/Fold.tsx";
import { LinkButton } from "../components/LinkButton.tsx";
import { SubmitButton, TextButton } from "../components/TextButton.tsx";
import type { ExampleGroup } from "./example.ts";

const nothing = () => {};

const bytes = new TextEncoder().encode("Part,No.,Institution\r\n");

export const buttonExamples: readonly ExampleGroup[] = [
  {
    component: "TextButton",
    // The same face, off where its action would do nothing; it needs the app around it.
    parts: ["ActionButton"],
    kind: "control",
    what: "Every button: a word in a frame. Tab to it for the ring.",
    examples: [
      {
        id: "button",
        state: "Default",
        draw: () => <TextButton onClick={nothing}>Print</TextButton>,
      },
      {
        id: "button-disabled",
        state: "Disabled",
        draw: () => (
          <TextButton onClick={nothing} disabled>
            Undo
          </TextButton>
        ),
      },
      {
        id: "button-long",
        state: "Long text",
        draw: () => (
          <TextButton onClick={nothing}>
            Place this signal at University of Westmark Medical Center, Internal Medicine
          </TextButton>
        ),
      },
      {
        id: "button-submit",
        state: "In a form",
        note: "Enter in any field of the form presses it.",
        draw: () => <SubmitButton>Check</SubmitButton>,
      },
    ],
  },
  {
    component: "LinkButton",
    kind: "control",
    what: "A button that reads as a name in a text or a table.",
    examples: [
      {
        id: "link-button",
        state: "Default",
        draw: () => <LinkButton onClick={nothing}>Harbor General Hospital</LinkButton>,
      },
      {
        id: "link-button-long",
        state: "Long text",
        draw: () => (
          <LinkButton onClick={nothing}>
            Three Rivers Community Hospital and Regional Medical Center, Internal Medicine, Milton
            Falls
          </LinkButton>
        ),
      },
    ],
  },
  {
    component: "Fold",
    kind: "control",
    what: "A folded group: the browser's own, so keys and the page's search work in it.",
    examples: [
      {
        id: "fold",
        state: "Closed",
        draw: () => (
          <Fold title="Exams" note="4 of 8 filled in">
            Step 1, Step 2 CK, Step 3.
          </Fold>
        ),
      },
      {
        id: "fold-open",
        state: "Open",
        draw: () => (
          <Fold title="Graduation and visa" note="optional" open>
            Year of graduation, visa, ECFMG certificate.
          </Fold>
        ),
      },
      {
        id: "fold-long",
        state: "Long text",
        draw: () => (
          <Fold
            title="Programs that do not take applicants more than three years after graduation"
            note="37 programs"
          >
            Each with what was found.
          </Fold>
        ),
      },
    ],
  },
  {
    component: "FileDrop",
    kind: "control",
    what: "A place for one file: dropped on it, or chosen by its button.",
    examples: [
      {
        id: "file-drop",
        state: "Empty",
        draw: () => (
          <FileDrop
            label={<span>Drop a table here, or</span>}
            choose="Choose a file"
            accept=".csv"
            onFile={nothing}
          />
        ),
      },
      {
        id: "file-drop-busy",
        state: "Busy, with a note",
        draw: () => (
          <FileDrop
            label={<span>Drop a table here, or</span>}
            choose="Choose a file"
            accept=".csv"
            disabled
            onFile={nothing}
          >
            <p>Up to 20 MB.</p>
          </FileDrop>
        ),
      },
    ],
  },
  {
    component: "FileText",
    kind: "control",
    what: "A file of text, letter by letter, before it leaves.",
    examples: [
      {
        id: "file-text",
        state: "Closed",
        draw: () => <FileText title="Show the file" bytes={bytes} />,
      },
    ],
  },
];
