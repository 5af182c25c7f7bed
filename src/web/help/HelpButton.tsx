import { useState } from "react";
import { LinkButton } from "../components/LinkButton.tsx";
import { needToTalk } from "../messages/help.ts";
import { HelpCard } from "./HelpCard.tsx";

/** The way to the help card from a page that has nothing else to do with it. */
export function HelpButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <LinkButton onClick={() => setOpen(true)}>{needToTalk}</LinkButton>
      {open && <HelpCard onClose={() => setOpen(false)} />}
    </>
  );
}
