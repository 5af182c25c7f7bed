/** States too small for their number on a wide page: where it stands instead, in units of the map. */
export const callouts: Readonly<Record<string, readonly [number, number]>> = {
  Vermont: [800, 92],
  "New Hampshire": [832, 62],
  Massachusetts: [930, 180],
  "Rhode Island": [930, 205],
  Connecticut: [925, 230],
  "New Jersey": [915, 255],
  Delaware: [915, 280],
  Maryland: [915, 305],
  "District of Columbia": [915, 330],
};

/** Where the middle of a state is no good place for its number: by how much it is moved. */
export const nudges: Readonly<Record<string, readonly [number, number]>> = {
  Florida: [20, 0],
  Louisiana: [-12, 0],
  Michigan: [4, 8],
  California: [-8, 0],
  Idaho: [0, 16],
};
