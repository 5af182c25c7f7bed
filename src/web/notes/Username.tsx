import { title } from "../messages/notes.ts";

/** What a password manager files a passphrase under: as neutral as the page. Once in each form. */
export const Username = () => (
  <input type="text" autoComplete="username" value={title} readOnly hidden />
);
