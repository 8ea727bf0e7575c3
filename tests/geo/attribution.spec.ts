import { expect, test } from "@playwright/test";
import { figureOf } from "./given";

const article = "As a December 2023 article, citing a June 2023 UN report, gives it, province by province";
const withCoverage = "evidence=corroborated~uncorroborated~article~coverage";

for (const [query, subtitle, asOf] of [
  ["", article, /^As of June 2023 where the article credits the UN report, else date not stated;/],
  ["?layers=leadership", article, /^As of June 2023; article published 5 December 2023\.$/],
  [
    "?layers=aqis",
    "As a December 2023 article states it without naming a source, province by province",
    /^Date of the information not stated;/,
  ],
  [
    "?layers=officials",
    "As a December 2023 article states it without naming a source, province by province",
    /^Date of the information not stated;/,
  ],
  [
    `?layers=training&${withCoverage}`,
    `${article}; Badghis from press coverage of that report alone`,
    /^As of June 2023; article/,
  ],
  [
    "?layers=training&evidence=coverage",
    "As press coverage of a June 2023 UN report gives it; the article does not say it",
    /^As of June 2023, from press coverage\.$/,
  ],
] as const)
  test(`${query || "the default scene"} says whose statements it shows, and of when`, () => {
    const figure = figureOf(query);
    expect(figure.subtitle).toBe(subtitle);
    expect(figure.asOf).toMatch(asOf);
  });

test("no figure of the article's own statements, or of coverage alone, speaks of the article citing a report", () => {
  for (const query of ["?layers=aqis", "?layers=officials", "?layers=training&evidence=coverage", "?evidence=article"])
    expect(figureOf(query).subtitle, query).not.toContain("citing");
});
