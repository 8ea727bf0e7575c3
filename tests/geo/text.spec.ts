import { expect, test } from "@playwright/test";
import { textWidth } from "../../geo/text";
import { facts } from "./given";

/** Advance widths of Helvetica Bold in thousandths of an em, as its font metrics file gives them. */
const helveticaBold: Record<string, number> = Object.fromEntries(
  [
    ["il j-'", [278, 278, 278, 278, 333, 278]],
    ["abcdefgh", [556, 611, 556, 611, 556, 333, 611, 611]],
    ["kmnopqrstuvwxyz", [556, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500]],
    ["ABCDEFGHIJKLM", [722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833]],
    ["NOPQRSTUVWXYZ", [722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611]],
  ].flatMap(([letters, widths]) => [...(letters as string)].map((letter, i) => [letter, (widths as number[])[i]!])),
);

test("no province's name is wider in Helvetica Bold than it was given room for", () => {
  for (const { name } of facts.provinces) {
    const width = [...name].reduce((sum, letter) => sum + helveticaBold[letter]!, 0) / 1000;
    expect(textWidth(name, 1), name).toBeGreaterThan(width - 1e-9);
    expect(textWidth(name, 1), `${name} is not given twice its room`).toBeLessThan(width * 1.4);
  }
});

test("width grows with size and letters, and counts letters, not bytes", () => {
  expect(textWidth("", 15)).toBe(0);
  expect(textWidth("Kabul", 30)).toBeCloseTo(2 * textWidth("Kabul", 15), 9);
  expect(textWidth("Kabul", 15)).toBeLessThan(textWidth("Kabula", 15));
  expect(textWidth("😀", 10)).toBe(textWidth("a", 10));
});
