import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import { basics } from "../../examples/basics.ts";
import type { ExampleGroup } from "../../examples/example.ts";
import { loadingPage } from "../../messages/app.ts";
import { components as text } from "../../messages/components.ts";
import { ChartGrammar } from "./ChartGrammar.tsx";
import { ColorTable } from "./ColorTable.tsx";
import styles from "./ComponentsPage.module.css";
import { ExampleList } from "./ExampleList.tsx";
import { SpaceScale } from "./SpaceScale.tsx";
import { TypeScale } from "./TypeScale.tsx";

const PageParts = lazy(async () => ({ default: (await import("./PageParts.tsx")).PageParts }));

const kinds = ["picture", "control", "part"] as const;
const of = (kind: ExampleGroup["kind"]) => basics.filter((group) => group.kind === kind);

/** Tokens, the grammar of the pictures, and every component with its states. */
export function ComponentsPage() {
  return (
    <main id="answer" tabIndex={-1} className={styles.page}>
      <h2>{text.heading}</h2>
      <p className={styles.intro}>{text.intro}</p>
      <Contents />
      <section aria-labelledby="colors" className={styles.part}>
        <h2 id="colors">{text.colors}</h2>
        <p className={styles.intro}>{text.colorsNote}</p>
        <ColorTable />
      </section>
      <section aria-labelledby="type" className={styles.part}>
        <h2 id="type">{text.type}</h2>
        <p className={styles.intro}>{text.typeNote}</p>
        <TypeScale />
      </section>
      <section aria-labelledby="space" className={styles.part}>
        <h2 id="space">{text.space}</h2>
        <SpaceScale />
      </section>
      <section aria-labelledby="grammar" className={styles.part}>
        <h2 id="grammar">{text.grammar}</h2>
        <ChartGrammar />
      </section>
      <States />
    </main>
  );
}

/** Hundreds of parts, after the words above them are on the screen; an address that points at one waits for it. */
function States() {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => startTransition(() => setDrawn(true)), []);
  useEffect(() => {
    if (drawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [drawn]);
  if (!drawn) return <p aria-busy="true">{loadingPage}</p>;
  return (
    <>
      <Basics />
      <section aria-labelledby="page-parts" className={styles.part}>
        <h2 id="page-parts">{text.pageParts}</h2>
        <Suspense fallback={<p aria-busy="true">{loadingPage}</p>}>
          <PageParts />
        </Suspense>
      </section>
    </>
  );
}

export function Basics() {
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={kind} className={styles.part}>
      <h2 id={kind}>{text.kinds[kind]}</h2>
      {of(kind).map((group) => (
        <ExampleList key={group.component} group={group} />
      ))}
    </section>
  ));
}

/** Anchors, so that a state can be pointed at and pictured. */
function Contents() {
  return (
    <nav aria-label={text.contents} className={styles.contents} data-print="no">
      {kinds.map((kind) => (
        <ul key={kind}>
          <li>
            <a href={`#${kind}`}>{text.kinds[kind]}</a>
          </li>
          {of(kind).map(({ component }) => (
            <li key={component}>
              <a href={`#${component}`}>{component}</a>
            </li>
          ))}
        </ul>
      ))}
      <a href="#page-parts">{text.pageParts}</a>
    </nav>
  );
}
