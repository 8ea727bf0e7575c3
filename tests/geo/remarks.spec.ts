import { expect, test } from "@playwright/test";
import { evidenceOf } from "../../data/claim";
import { everything, facts, figureOf } from "./given";

const remarks = (query: string) => figureOf(query).remarks.join(" ");

test("a figure says what the claims of its layers leave open, and of no other layer", () => {
  expect(remarks("?layers=leadership")).toContain("Leadership: the article says “primarily”");
  expect(remarks("?layers=leadership")).not.toContain("Training sites:");
  expect(remarks("?layers=officials")).toContain("does not describe the province");
  expect(figureOf("?layers=").remarks).toEqual([]);
});

test("a mark that time had overtaken is told, by province and layer", () => {
  const stale = facts.claims.filter(({ check, place }) => check === "stale" && place.level === "province");
  expect(stale.map(({ id }) => id)).toEqual(["officials-nuristan"]);
  expect(remarks("?layers=officials")).toContain("Nuristan (linked officials): out of date when the article appeared.");
  expect(remarks("?layers=training")).not.toContain("out of date");
});

test("a figure with solid marks names what each was found in, and one without names nothing", () => {
  const figure = figureOf(everything);
  const shown = new Set([...figure.selection.values()].flat().flatMap(({ claims }) => claims.map(({ id }) => id)));
  const solid = facts.claims.filter((claim) => shown.has(claim.id) && evidenceOf(claim) === "corroborated");
  expect(solid.length).toBeGreaterThan(8);
  for (const id of solid.flatMap(({ checkSources }) => checkSources))
    expect(figure.remarks.join(" ")).toContain(facts.sources.find((source) => source.id === id)!.publisher);
  expect(remarks("?layers=aqis")).not.toContain("Solid marks");
});
