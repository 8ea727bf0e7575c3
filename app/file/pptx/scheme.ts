import { layerIds } from "../../../data/terms";
import type { Palette } from "../../../geo/palette";
import { element } from "../../../geo/svg";
import { type Hsl, hexOf, hslOf } from "./hsl";
import { thousandths } from "./unit";
import type { Node } from "./vocabulary";

/** Colours of a theme by the names that shapes use. */
export type Scheme = { [Slot in "bg1" | "tx1" | "bg2" | "tx2" | "hlink" | "folHlink"]: string } & {
  accents: string[];
};

/** Writes a colour of the drawing as a colour of the theme, or changed from one; as itself where neither can be. */
export type Paint = (colour: string) => Node;

/** The palette as a theme: page, ink, land, quieter ink, and the layers as accents 1 to 6. */
export const schemeOf = ({ page, ink, land, muted, layers }: Palette): Scheme => ({
  bg1: page,
  tx1: ink,
  bg2: land,
  tx2: muted,
  accents: layerIds.map((id) => layers[id]),
  hlink: layers["safe-houses"],
  folHlink: layers.leadership,
});

const accentOf = (i: number) => `accent${i + 1}`;

/** From what a job's colour is changed, so that another theme's ground keeps its lines and samples legible. */
const origins: Partial<Record<keyof Palette, "bg2" | "tx1" | "hlink">> = {
  outside: "bg2",
  disputed: "bg2",
  leader: "tx1",
  plateEdge: "tx1",
  absent: "tx1",
  chosen: "tx1",
  border: "tx1",
  frontier: "tx1",
  named: "hlink",
};

/** Colours further apart in hue would turn a theme's colour into one that its maker never chose. */
const mostTurn = 40;

export function paintFor(palette: Palette): Paint {
  const scheme = schemeOf(palette);
  const { accents, ...rest } = scheme;
  const own: [name: string, colour: string][] = [
    ...Object.entries(rest).filter(([name]) => !name.endsWith("link")),
    ...accents.map((colour, i): [string, string] => [accentOf(i), colour]),
  ];
  const derived = [
    ...Object.entries(origins).map(([job, from]): [string, string, string] => [
      palette[job as keyof typeof origins] as string,
      from,
      scheme[from],
    ]),
    ...layerIds.map((id, i): [string, string, string] => [palette.tints[id], accentOf(i), accents[i]!]),
  ];
  return (colour) => {
    const same = own.find(([, value]) => value === colour);
    if (same) return element("a:schemeClr", { val: same[0] });
    const [, name, from] = derived.find(([value]) => value === colour) ?? [];
    const changes = name && changesOf(from!, colour);
    return changes
      ? element(
          "a:schemeClr",
          { val: name },
          changes.map(([tag, val]) => element(`a:${tag}`, { val })),
        )
      : element("a:srgbClr", { val: colour.slice(1).toUpperCase() });
  };
}

/**
 * What turns one colour into another: hue in 60000ths of a degree, the others in 1000ths of a per cent.
 * Null where they do so only nearly, or by another hue. Towards light a white stays white, towards dark
 * a black stays black.
 */
function changesOf(from: string, to: string): [tag: string, val: number][] | null {
  const [hue, saturation, lightness] = hslOf(from);
  const target = hslOf(to);
  const turn = target[1] && saturation ? target[0] - hue : 0;
  if (Math.abs(turn) > mostTurn || (target[1] && !saturation)) return null;
  const isLighter = target[2] > lightness;
  const satMod = saturation ? target[1] / saturation : 1;
  const lumMod = isLighter ? (1 - target[2]) / (1 - lightness) : lightness ? target[2] / lightness : 1;
  const vals: [tag: string, val: number][] = [
    ["hueOff", Math.round(turn * 60_000)],
    ["satMod", thousandths(satMod)],
    ["lumMod", thousandths(lumMod)],
    ["lumOff", isLighter ? 100_000 - thousandths(lumMod) : 0],
  ];
  const [hueOff, sat, lum, off] = vals.map(([, val]) => val) as [number, number, number, number];
  const reached: Hsl = [hue + hueOff / 60_000, (saturation * sat) / 100_000, (lightness * lum + off) / 100_000];
  return hexOf(reached) === to ? vals.filter(([tag, val]) => val !== (tag.endsWith("Mod") ? 100_000 : 0)) : null;
}
