/** The nine divisions of the US Census Bureau, which the application services use. */
export const DIVISIONS = [
  "new-england",
  "middle-atlantic",
  "south-atlantic",
  "east-north-central",
  "east-south-central",
  "west-north-central",
  "west-south-central",
  "mountain",
  "pacific",
] as const;

export type Division = (typeof DIVISIONS)[number];
