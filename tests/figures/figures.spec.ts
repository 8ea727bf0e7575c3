import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { element, svgOf, svgText } from "../../geo/svg";
import { draw, everything, figureOf } from "../geo/given";

/** Scenes whose drawings are committed beside this file, to be looked at whenever they change. */
const scenes: Record<string, string> = {
  "four-layers": "?theme=light",
  "four-layers-dark": "?theme=dark",
  "six-layers-with-coverage": `${everything}&theme=light`,
  "in-all-of-four": "?match=all&theme=light",
  "kunar-chosen": "?province=AF-KNR&theme=light",
  leadership: "?layers=leadership&theme=light",
  "safe-houses": "?layers=safe-houses&theme=light",
  training: "?layers=training&theme=light",
  aqis: "?layers=aqis&theme=light",
  media: "?layers=media&theme=light",
  officials: "?layers=officials&theme=light",
  "no-layer": "?layers=&theme=light",
};

const folder = "tests/figures";
const isUpdate = Boolean(process.env.UPDATE_FIGURES);

/** The drawing of the page, one element a line; as a picture it shows its ground and the wide set of plates. */
function write(query: string): string {
  const figure = figureOf(query);
  const root = svgOf(draw(figure));
  const css = `svg{background:${figure.palette.outside}}text{font-family:sans-serif}.medium,.narrow{display:none}`;
  const text = svgText({ ...root, children: [element("style", {}, [css]), ...root.children] });
  return `${text.replaceAll("><", ">\n<")}\n`;
}

for (const [name, query] of Object.entries(scenes))
  test(`the figure “${name}” is the committed one`, () => {
    const [known, changed] = [join(folder, `${name}.svg`), join(folder, `${name}.changed.svg`)];
    const drawn = write(query);
    if (isUpdate) writeFileSync(known, drawn);
    const isSame = existsSync(known) && readFileSync(known, "utf8") === drawn;
    if (isSame) rmSync(changed, { force: true });
    else writeFileSync(changed, drawn);
    expect(isSame, `compare ${changed} with ${known}; UPDATE_FIGURES=1 npm test accepts it`).toBe(true);
  });

test("no committed figure is left without its scene", () => {
  const strays = readdirSync(folder).filter((file) => /^[^.]+\.svg$/.test(file) && !scenes[file.slice(0, -4)]);
  expect(strays).toEqual([]);
});
