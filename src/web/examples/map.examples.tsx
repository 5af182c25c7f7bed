import { LazyMap } from "../charts/LazyMap.tsx";
import type { ExampleGroup } from "./example.ts";
import { examplePlaces, outsidePlaces } from "./map-data.ts";

const nowhere = () => {};

export const mapExamples: readonly ExampleGroup[] = [
  {
    component: "LazyMap",
    parts: ["ProgramMap", "MapBeside", "MapGroup", "MapKey", "MapMark", "MapMarks", "MapTable"],
    kind: "picture",
    what: "Where the programs stand. Cities that would touch share a mark, which says how many programs it holds.",
    examples: [
      {
        id: "map",
        state: "Default",
        draw: () => <LazyMap places={examplePlaces} onOpen={nowhere} />,
      },
      {
        id: "map-outside",
        state: "Places the map cannot show",
        note: "What lies outside the map, and what has no place, is said beside it.",
        draw: () => <LazyMap places={outsidePlaces} onOpen={nowhere} />,
      },
      { id: "map-empty", state: "Empty", draw: () => <LazyMap places={[]} onOpen={nowhere} /> },
    ],
  },
];
