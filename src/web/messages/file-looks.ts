/** What a file that is no PDF looks like. */
import type { FileKind } from "#facts/edition/edition.ts";

export const fileLooks: Readonly<Record<FileKind, string>> = {
  picture: "a picture",
  office: "an office document or an archive",
  "web-page": "a web page",
  text: "a text file",
  unknown: "another kind of file",
};
