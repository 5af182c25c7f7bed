/** Words of the components page. */
export const components = {
  heading: "Components",
  intro:
    "What this page is made of: its colors, type and spaces, how its pictures are to be read, and every part in each of its states. Drawn from examples: people and statements are made up, and so are programs unless the real directory is asked.",
  contents: "On this page",
  colors: "Colors",
  colorsNote:
    "Paper and ink, one accent, and a few tones that mean something. Each pair below is drawn somewhere; the number is its contrast, which a test holds to what its use asks for: 4.5 for text, 3 for edges and marks.",
  pair: "Front on back",
  light: "Light",
  dark: "Dark",
  asks: "Asks for",
  decoration: "Only separate or tint, and say nothing alone",
  type: "Type",
  typeNote: "A serif for answers and headings, a sans for everything worked with.",
  sample: "About 7 in 10 like you match",
  space: "Space",
  grammar: "How to read the pictures",
  states: "Every part, in each state",
  kinds: { picture: "Pictures", control: "Controls", part: "Small parts" },
  pageParts: "What the pages are made of",
} as const;

/** Rules of the pictures, each with what it looks like beside it. */
export const grammar = [
  {
    id: "range",
    title: "A band is what we do not know",
    text: "The tick is the estimate, the band its 80% range. The line under it always runs from 0 to 100%, so any two compare.",
  },
  {
    id: "people",
    title: "Fifty dots are fifty people",
    text: "A full disc matches anywhere in the range, a disc in a ring if the estimate is right, a broken ring only at the high end, a small ring not even there.",
  },
  {
    id: "marks",
    title: "Shape says it before color does",
    text: "On the map a disc is likely, a diamond a target, a triangle a reach. A ring is a signal, a hollow mark is excluded.",
  },
  {
    id: "signals",
    title: "Empty, half, full",
    text: "No signal, silver, gold, wherever a signal is drawn by itself. Around a mark of the map, gold is a whole ring and silver a broken one.",
  },
  {
    id: "difference",
    title: "A difference stands around zero",
    text: "Where its range holds zero it turns gray and no side is taken.",
  },
  {
    id: "gap",
    title: "Unknown is a gap",
    text: "A year that is not listed is a broken line and a word, never a zero.",
  },
  {
    id: "words",
    title: "Every picture has its sentence",
    text: "The sentence says what there is to see. Values can be read by key, and “Show as table” gives all of them.",
  },
] as const;
