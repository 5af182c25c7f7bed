import { useState } from "react";
import { useLocation } from "wouter";
import type { RouteTold } from "#answers/path/routes.ts";
import { LONGEST_NAME } from "#dossier/scenario.ts";
import type { Route } from "#facts/path/routes.ts";
import { startApp, useApp, useStore } from "../../../app/app.ts";
import { fieldId } from "../../../components/Field.tsx";
import { RadioInput, TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-routes.ts";
import { routes as addresses } from "../../../routes.ts";
import { carriedDraft } from "../../../workspace/carried-draft.ts";
import { added, isFull, nextName } from "../../../workspace/workspace.ts";
import parts from "../parts/Parts.module.css";
import { Carried } from "./Carried.tsx";
import styles from "./Routes.module.css";

/** Into Pick, as one more list: what is carried and where it is kept are said before, and it goes by memory alone. */
export function OpenList({ routes }: { routes: readonly RouteTold[] }) {
  const { workspace } = useStore(useApp().workspace);
  const [chosen, choose] = useState<Route>(
    () => routes.find(({ pointedTo }) => pointedTo)?.route ?? "program",
  );
  const [typed, setTyped] = useState<string | null>(null);
  const open = useOpenList();
  const route = routes.find((each) => each.route === chosen);
  const name = typed ?? nextName(workspace);
  return (
    <section className={parts.part} aria-labelledby="open-list" data-print="no">
      <h3 id="open-list">{text.openHeading}</h3>
      <p className={styles.stored}>{text.stored}</p>
      {isFull(workspace) ? (
        <p>{text.full}</p>
      ) : (
        <form
          className={parts.part}
          onSubmit={(event) => {
            event.preventDefault();
            if (route) void open(name.trim() || nextName(workspace), route);
          }}
        >
          <RadioInput
            frame={{ id: fieldId("list-for"), label: text.which }}
            value={chosen}
            choices={routes.map((each) => ({ value: each.route, text: text.names[each.route] }))}
            onChange={(value) => choose(value === "specialty" ? "specialty" : "program")}
          />
          {route && <Carried route={route} />}
          <TextInput
            frame={{ id: fieldId("list-name"), label: text.nameLabel, hint: text.nameHint }}
            width={20}
            value={name}
            onChange={(value) => setTyped(value.slice(0, LONGEST_NAME))}
          />
          <p>
            <SubmitButton>{text.open}</SubmitButton>
          </p>
        </form>
      )}
    </section>
  );
}

/** An act like any other there: undone by the same key. */
function useOpenList() {
  const app = useApp();
  const [, goTo] = useLocation();
  return async (name: string, { profile }: RouteTold) => {
    await startApp(app);
    app.workspace.act({ label: text.opened, told: true }, added(name, carriedDraft(profile)));
    goTo(addresses.list);
  };
}
