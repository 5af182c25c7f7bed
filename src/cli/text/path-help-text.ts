/** Before any answer to a document that asks for help: warm, brief, a human first. Nothing of it is kept. */
import { offersHelp } from "#answers/path/distress.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { wrap } from "./table.ts";

export const helpText = (document: PathDocument): string =>
  offersHelp(document) ? `${wrap(HELP)}\n` : "";

const HELP =
  "You do not have to carry this alone. Call or text 988, at any hour. In danger now: 911. Outside the US: the local emergency number.";
