/** Kinds of place that train residents, as the table of institutions tells them apart. */
export const SETTINGS = [
  "university",
  "university-affiliated",
  "community",
  "health-center",
  "childrens",
  "military",
] as const;

export type Setting = (typeof SETTINGS)[number];
