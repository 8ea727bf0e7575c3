import fc from "fast-check";
import { readSite } from "../../app/site";
import type { Facts } from "../../data/atlas";
import type { Claim, ProvinceCode } from "../../data/claim";
import { evidenceIds, layerIds } from "../../data/terms";
import { drawFigure } from "../../geo/drawing";
import { composeFigure, type Figure } from "../../geo/figure";
import { frames } from "../../geo/frame";
import type { Drawing } from "../../geo/mark";
import { languages, parseScene, type Scene, sorts, themes, views } from "../../geo/scene";
import { svgOf, svgText } from "../../geo/svg";
import { en as words } from "../../geo/words/en";

// The same cases on every run: a failure here is a change of the code, never of the dice.
fc.configureGlobal({ seed: 20230609, numRuns: 300 });

/** The committed atlas, outlines and anchors, as the server reads them. */
export const { facts, outlines, ground, anchors } = readSite();
export const codes: ProvinceCode[] = facts.provinces.map(({ code }) => code);
export const nameOf = (code: ProvinceCode): string => facts.provinces.find((known) => known.code === code)!.name;

export const sceneOf = (query: string): Scene => parseScene(query, codes).scene;
export const figureOf = (query: string, of: Parameters<typeof composeFigure>[0] = facts): Figure =>
  composeFigure(of, sceneOf(query), words);
export const draw = (figure: Figure): Drawing => drawFigure(figure, frames.web, ground, anchors);
export const svgFor = (query: string): string => svgText(svgOf(draw(figureOf(query))));

/** All six layers and every class of evidence. */
export const everything = `?layers=${layerIds.join("~")}&evidence=${evidenceIds.join("~")}`;

/** The facts with one claim changed. */
export const withClaim = (id: string, change: Partial<Claim>): Facts => ({
  ...facts,
  claims: facts.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
});

/** Every scene a link can ask for, in canonical order. */
export const scenes: fc.Arbitrary<Scene> = fc.record({
  layers: fc.subarray([...layerIds]),
  evidence: fc.subarray([...evidenceIds]),
  match: fc.constantFrom("any", "all"),
  province: fc.constantFrom(null, ...codes),
  view: fc.constantFrom(...views),
  sort: fc.constantFrom(...sorts),
  lang: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themes),
  title: fc.constantFrom("", "A heading, & “quotes”", "هلمند 100 %"),
});

/** Every subset of a list, in its order. */
export const subsets = <Item>(list: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, i) => bits & (1 << i)));
