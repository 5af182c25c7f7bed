import type { Sheet } from "#dossier/path/path-document.ts";

/** A fellow is held by the same limits as a resident. A stage that nobody said is that of most, and the stricter one. */
export const inTraining = ({ stage = "in_residency" }: Sheet): boolean =>
  stage === "in_residency" || stage === "in_fellowship";
