import { lazy, Suspense, useEffect } from "react";
import { Link, Route, Switch } from "wouter";
import { HelpButton } from "../help/HelpButton.tsx";
import * as text from "../messages/app.ts";
import { disclaimer } from "../messages/page.ts";
import { PickPage } from "../pages/pick/PickPage.tsx";
import { routes } from "../routes.ts";
import { startApp, useApp } from "./app.ts";
import { FocusOnArrival } from "./FocusOnArrival.tsx";
import { Header } from "./Header.tsx";
import { NoticeLine } from "./NoticeLine.tsx";
import styles from "./Shell.module.css";
import { useKeys } from "./use-keys.ts";
import { Windows } from "./Windows.tsx";

const ComponentsPage = lazy(async () => ({
  default: (await import("../pages/components/ComponentsPage.tsx")).ComponentsPage,
}));

const WhatIfRoute = lazy(async () => ({
  default: (await import("./WhatIfRoute.tsx")).WhatIfRoute,
}));

const DirectoryRoute = lazy(async () => ({
  default: (await import("./DirectoryRoute.tsx")).DirectoryRoute,
}));
const DatesRoute = lazy(async () => ({ default: (await import("./DatesRoute.tsx")).DatesRoute }));

/** The frame around the pages: header, the page of the address, what was done, the small windows. */
export function Shell() {
  const app = useApp();
  useKeys(app);
  useEffect(() => void startApp(app), [app]);
  return (
    <div className={styles.page}>
      <Header />
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path={routes.list} component={PickPage} />
          <Route path={routes.whatIf} component={WhatIfRoute} />
          <Route path={routes.directory} component={DirectoryRoute} />
          <Route path={routes.dates} component={DatesRoute} />
          <Route path={routes.components} component={ComponentsPage} />
          <Route component={NotFound} />
        </Switch>
        <FocusOnArrival />
      </Suspense>
      <footer className={styles.footer}>
        <p>{disclaimer}</p>
        <p data-print="no">
          <HelpButton />
        </p>
      </footer>
      <NoticeLine />
      <Windows />
    </div>
  );
}

const Loading = () => (
  <p className={styles.loading} aria-busy="true">
    {text.loadingPage}
  </p>
);

function NotFound() {
  return (
    <main id="answer" tabIndex={-1} className={styles.loading}>
      <h2>{text.notFoundHeading}</h2>
      <p>
        <Link href="/">{text.notFoundLink}</Link>
      </p>
    </main>
  );
}
