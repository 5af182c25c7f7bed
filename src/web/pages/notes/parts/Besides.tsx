import { useId } from "react";
import type { Told } from "#answers/path/ruled.ts";
import { Cited } from "./Cited.tsx";
import parts from "./Parts.module.css";

/** What the sources say that no verdict hangs on. */
export function Besides({ title, facts }: { title: string; facts: readonly Told[] }) {
  const heading = useId();
  return (
    <section className={parts.part} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ToldList facts={facts} />
    </section>
  );
}

export const ToldList = ({ facts }: { readonly facts: readonly Told[] }) => (
  <ul className={parts.list}>
    {facts.map((fact) => (
      <li key={fact.id}>
        <p>{fact.text}</p>
        <Cited told={fact} />
      </li>
    ))}
  </ul>
);
