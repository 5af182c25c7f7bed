import { components as text } from "../../messages/components.ts";
import { contrast } from "../../styles/contrast.ts";
import { type ColorToken, decoration, type Pair, pairs } from "../../styles/tokens.ts";
import styles from "./ColorTable.module.css";
import { tokens } from "./page-tokens.ts";

const schemes = ["light", "dark"] as const;
const color = new Map(tokens.colors.map((token) => [token.name, token]));

/** Every pair of colors the page draws, in both schemes, with its contrast worked out here. */
export function ColorTable() {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.pair}</th>
            <th scope="col">{text.light}</th>
            <th scope="col">{text.dark}</th>
            <th scope="col">{text.asks}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow key={`${pair.front} ${pair.back}`} pair={pair} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {text.decoration}: {decoration.join(", ")}.
      </p>
    </>
  );
}

function PairRow({ pair }: { pair: Pair }) {
  const [front, back] = [color.get(pair.front), color.get(pair.back)];
  if (!front || !back) return null;
  return (
    <tr>
      <th scope="row">
        {pair.front} on {pair.back}
      </th>
      {schemes.map((scheme) => (
        <td key={scheme}>
          <Swatch {...{ front, back, scheme }} text={pair.least === 4.5} />
          {contrast(front[scheme], back[scheme]).toFixed(1)}
        </td>
      ))}
      <td>{pair.least}</td>
    </tr>
  );
}

interface SwatchProps {
  readonly front: ColorToken;
  readonly back: ColorToken;
  readonly scheme: "light" | "dark";
  readonly text: boolean;
}

/** Letters where the pair is for text, a frame where it is for edges. */
function Swatch({ front, back, scheme, text: letters }: SwatchProps) {
  return (
    <span
      className={styles.swatch}
      aria-hidden="true"
      style={{
        background: back[scheme],
        color: front[scheme],
        borderColor: letters ? back[scheme] : front[scheme],
      }}
    >
      {letters && "Aa"}
    </span>
  );
}
