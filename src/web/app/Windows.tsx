import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { isLink } from "#exports/link-name.ts";
import { useApp, useStore } from "./app.ts";
import { CommandsWindow } from "./CommandsWindow.tsx";
import { KeysWindow } from "./KeysWindow.tsx";

const ExportWindow = lazy(async () => ({
  default: (await import("./ExportWindow.tsx")).ExportWindow,
}));
const LinkWindow = lazy(async () => ({ default: (await import("./LinkWindow.tsx")).LinkWindow }));

/** The small windows over the page; the larger ones are fetched when they are wanted. */
export function Windows() {
  const { window } = useStore(useApp().shown);
  const { fragment, forget } = useLink();
  return (
    <>
      <CommandsWindow />
      <KeysWindow />
      <Suspense>
        {window === "export" && <ExportWindow />}
        {fragment !== null && <LinkWindow fragment={fragment} onClose={forget} />}
      </Suspense>
    </>
  );
}

/** The lists that the address carries, if it does; forgotten, they leave the address and its history too. */
function useLink(): { readonly fragment: string | null; readonly forget: () => void } {
  const [fragment, setFragment] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setFragment(linkInAddress());
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  const forget = useCallback(() => {
    history.replaceState(null, "", location.pathname);
    setFragment(null);
  }, []);
  return { fragment, forget };
}

const linkInAddress = (): string | null => (isLink(location.hash) ? location.hash : null);
