import type { Problem } from "#core/result.ts";
import { cutText, safeText } from "#dossier/safe-text.ts";
import type { Io } from "./io.ts";

/** `pointer: found X; accepted Y`, safe for a terminal; the whole document is "(input)". */
export const problemLine = ({ pointer, found, accepted }: Problem): string =>
  `${pointer === "" ? "(input)" : cutText(pointer, 200)}: found ${safeText(found)}; accepted ${safeText(accepted)}`;

/** Says every problem and gives the exit code of a wrong input. */
export function refuse(io: Io, problems: readonly Problem[]): number {
  for (const problem of problems) io.err(problemLine(problem));
  return 2;
}
