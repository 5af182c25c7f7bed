import { lazy, Suspense, useEffect, useRef } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import * as text from "../messages/app.ts";
import { disclaimer } from "../messages/page.ts";
import { PickPage } from "../pages/pick/PickPage.tsx";
import { useApp } from "./app.ts";
import { CommandsWindow } from "./CommandsWindow.tsx";
import { Header } from "./Header.tsx";
import { KeysWindow } from "./KeysWindow.tsx";
import { NoticeLine } from "./NoticeLine.tsx";
import styles from "./Shell.module.css";
import { useKeys } from "./use-keys.ts";

const ComponentsPage = lazy(async () => ({
  default: (await import("../pages/components/ComponentsPage.tsx")).ComponentsPage,
}));

const WhatIfRoute = lazy(async () => ({
  default: (await import("./WhatIfRoute.tsx")).WhatIfRoute,
}));

/** The frame around the pages: header, the page of the address, what was done, the small windows. */
export function Shell() {
  const app = useApp();
  useKeys(app);
  useFocusOnArrival();
  return (
    <div className={styles.page}>
      <Header />
      <Suspense fallback={<p className={styles.loading}>{text.loadingPage}</p>}>
        <Switch>
          <Route path="/" component={PickPage} />
          <Route path="/what-if" component={WhatIfRoute} />
          <Route path="/components" component={ComponentsPage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
      <footer className={styles.footer}>
        <p>{disclaimer}</p>
      </footer>
      <NoticeLine />
      <CommandsWindow />
      <KeysWindow />
    </div>
  );
}

/** A page that was gone to by a link is read from its top, by eye and by screen reader. */
function useFocusOnArrival(): void {
  const [address] = useLocation();
  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    before.current = address;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, [address]);
}

function NotFound() {
  return (
    <main tabIndex={-1} className={styles.loading}>
      <h2>{text.notFoundHeading}</h2>
      <p>
        <Link href="/">{text.notFoundLink}</Link>
      </p>
    </main>
  );
}
