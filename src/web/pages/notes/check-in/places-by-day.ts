import type { CheckIn } from "#dossier/path/path-document.ts";

/** Where in the document the check-ins stand that the answer tells oldest first. */
export const placesByDay = (checkIns: readonly CheckIn[]): readonly number[] =>
  checkIns
    .map(({ on }, place) => ({ on, place }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place))
    .map(({ place }) => place);
