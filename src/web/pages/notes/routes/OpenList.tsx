import { useState } from "react";
import { useLocation } from "wouter";
import type { CarriedProfile } from "#answers/path/carried-profile.ts";
import type { RouteTold } from "#answers/path/routes.ts";
import { LONGEST_NAME } from "#dossier/scenario.ts";
import type { Route } from "#facts/path/routes.ts";
import { startApp, useApp, useStore } from "../../../app/app.ts";
import { fieldId } from "../../../components/Field.tsx";
import { RadioInput, TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-routes.ts";
import { useNotes } from "../../../notes/notes.ts";
import { routes as addresses } from "../../../routes.ts";
import { carriedDraft } from "../../../workspace/carried-draft.ts";
import { added, isFull, nextName } from "../../../workspace/workspace.ts";
import parts from "../parts/Parts.module.css";
import { Carried } from "./Carried.tsx";
import styles from "./Routes.module.css";
import { SpecialtyOfList } from "./SpecialtyOfList.tsx";

/** Into Pick, as one more list: what is carried and where it is kept are said before, and it goes by memory alone. */
export function OpenList({ routes }: { routes: readonly RouteTold[] }) {
  const { workspace } = useStore(useApp().workspace);
  return (
    <section className={parts.part} aria-labelledby="open-list" data-print="no">
      <h3 id="open-list">{text.openHeading}</h3>
      <p className={styles.stored}>{text.stored}</p>
      {isFull(workspace) ? <p>{text.full}</p> : <ListForm routes={routes} />}
    </section>
  );
}

const SPECIALTY = fieldId("list-specialty");

function ListForm({ routes }: { routes: readonly RouteTold[] }) {
  const { workspace } = useStore(useApp().workspace);
  const list = useListOf(routes);
  const [typed, setTyped] = useState<string | null>(null);
  const open = useOpenList();
  const name = typed ?? nextName(workspace);
  return (
    <form
      className={parts.part}
      onSubmit={(event) => {
        event.preventDefault();
        const profile = list.take();
        if (profile) void open(name.trim() || nextName(workspace), profile);
      }}
    >
      <RadioInput
        frame={{ id: fieldId("list-for"), label: text.which }}
        value={list.route}
        choices={routes.map((each) => ({ value: each.route, text: text.names[each.route] }))}
        onChange={(value) => list.choose(value === "specialty" ? "specialty" : "program")}
      />
      {list.asks && <SpecialtyOfList id={SPECIALTY} {...list.asks} />}
      {list.carried && <Carried route={list.carried} />}
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
  );
}

/** Which move, and of which specialty: the sheet's own for a transfer, a named one for all else. */
function useListOf(routes: readonly RouteTold[]) {
  const { document: notes } = useNotes();
  const [route, choose] = useState<Route>(
    () => routes.find(({ pointedTo }) => pointedTo)?.route ?? "program",
  );
  const [named, setNamed] = useState("");
  const [wanted, setWanted] = useState(false);
  const carried = routes.find((each) => each.route === route);
  const own = notes.sheet?.specialty;
  const known = carried?.profile.specialties !== undefined;
  const value = named === own && route === "specialty" ? "" : named;
  const take = (): CarriedProfile | null => {
    if (!carried || known) return carried?.profile ?? null;
    if (value !== "") return { ...carried.profile, specialties: [{ specialty: value }] };
    setWanted(true);
    document.getElementById(SPECIALTY)?.focus();
    return null;
  };
  const asks = known ? null : { route, value, own, wanted, onChange: setNamed };
  return { route, choose, carried, asks, take };
}

/** An act like any other there: undone by the same key. */
function useOpenList() {
  const app = useApp();
  const [, goTo] = useLocation();
  return async (name: string, profile: CarriedProfile) => {
    await startApp(app);
    app.workspace.act({ label: text.opened, told: true }, added(name, carriedDraft(profile)));
    goTo(addresses.list);
  };
}
