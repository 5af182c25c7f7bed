import { ImportSteps } from "../pages/directory/ImportSteps.tsx";
import { exampleSteps } from "./directory-states.ts";
import type { ExampleGroup } from "./example.ts";

const nothing = { choose: async () => undefined, accept: async () => undefined, cancel: () => {} };

const step = (name: keyof typeof exampleSteps, over = false) => (
  <ImportSteps
    now={exampleSteps[name]}
    over={over}
    store={nothing}
    onUndo={name === "done" ? () => {} : null}
  />
);

export const directoryExamples: readonly ExampleGroup[] = [
  {
    component: "ImportSteps",
    parts: ["ChooseFile", "ImportReport"],
    kind: "part",
    what: "Brings the directory up to date: the notice first, nothing in use before the last step.",
    examples: [
      { id: "import-ready", state: "Default", draw: () => step("ready") },
      { id: "import-over", state: "A file held over it", draw: () => step("ready", true) },
      { id: "import-looking", state: "Opening", draw: () => step("looking") },
      { id: "import-notice", state: "Notice", draw: () => step("notice") },
      { id: "import-no-notice", state: "No notice", draw: () => step("no notice") },
      { id: "import-reading", state: "Reading", draw: () => step("reading") },
      { id: "import-refused", state: "Refused", draw: () => step("refused") },
      { id: "import-done", state: "Done", draw: () => step("done") },
      { id: "import-not-kept", state: "Done, storage denied", draw: () => step("done, not kept") },
    ],
  },
];
