import type { Shape } from "../data/layer";
import type { Look } from "../geo/figure";
import { slotNodes } from "../geo/slot";
import { toElement } from "./still";

type Props = { shape: Shape; look: Look; letter: string; colour: string; paper: string };

/** The mark of a layer as on the plates, for the legend, the toggles and the matrix. */
export function Slot({ shape, look, letter, colour, paper }: Props) {
  return (
    <svg className="slot-mark" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
      {slotNodes({ kind: "slot", shape, look, letter, colour, paper, at: [0, 0], size: 20 }).map(toElement)}
    </svg>
  );
}
