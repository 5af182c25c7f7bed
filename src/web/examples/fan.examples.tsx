import { FanChart } from "../charts/FanChart.tsx";
import type { ExampleGroup } from "./example.ts";
import * as runway from "./runway-data.ts";

export const fanExamples: ExampleGroup = {
  component: "FanChart",
  parts: ["ChartReader"],
  kind: "picture",
  what: "What is left of the money by month, as bands of simulated paths, with the range in which it is gone.",
  examples: [
    { id: "fan", state: "Default", draw: () => <FanChart answer={runway.runsOut} /> },
    {
      id: "fan-open",
      state: "Some paths last",
      note: "An arrow, where the range goes on beyond 10 years.",
      draw: () => <FanChart answer={runway.someLast} />,
    },
    {
      id: "fan-lasting",
      state: "Never gone",
      draw: () => <FanChart answer={runway.allLast} />,
    },
    {
      id: "fan-at-once",
      state: "Gone at once",
      draw: () => <FanChart answer={runway.atOnce} />,
    },
  ],
};
