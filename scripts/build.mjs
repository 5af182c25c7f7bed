import { ensure } from "./ensure.mjs";
import { giveUp } from "./run.mjs";

try {
  ensure();
} catch (error) {
  giveUp(error);
}
