import { expect, test } from "@playwright/test";
import { noticeText, en as words } from "../../geo/words/en";
import { figureOf } from "./given";

for (const [iso, said] of [
  ["2023-06-09", "9 June 2023"],
  ["2022-07-31", "31 July 2022"],
  ["2023-06", "June 2023"],
  ["2023-12", "December 2023"],
  ["2022", "2022"],
  ["", "not stated"],
] as const)
  test(`the date “${iso}” is read as “${said}”`, () => {
    expect(words.date(iso)).toBe(said);
  });

test("lists read as sentences do", () => {
  expect(words.list([])).toBe("");
  expect(words.list(["Kabul"])).toBe("Kabul");
  expect(words.list(["Kabul", "Herat"])).toBe("Kabul and Herat");
  expect(words.list(["Kabul", "Herat", "Farah"], "or")).toBe("Kabul, Herat or Farah");
});

test("numbers are grouped, and one is one", () => {
  expect(words.number(2000)).toBe("2,000");
  expect(words.layers.count(1)).toBe("1 province");
  expect(words.layers.count(5)).toBe("5 provinces");
  expect(words.limits.unresolved(1, 0)).toContain("1 claim fits several provinces");
});

test("a notice is one sentence, and says which part of the link it means", () => {
  const notice = (key: string, left: string[], reason: "unknown" | "repeated") =>
    noticeText(words, { key, words: left, reason });
  expect(notice("layers", ["camps"], "unknown")).toBe("layers: “camps” not known");
  expect(notice("", ["zoom", "x"], "unknown")).toBe("“zoom” and “x”: no such setting");
  expect(notice("layers", ["aqis"], "repeated")).toBe("layers: “aqis” given more than once");
});

/** Every text of the table: functions are left out, their results are tested where they are used. */
const texts = (part: unknown): string[] =>
  typeof part === "string" ? [part] : typeof part === "object" && part ? Object.values(part).flatMap(texts) : [];

test("the UN is never said to say a thing, nor is a province called safe", () => {
  for (const text of [...texts(words), figureOf("").alt, figureOf("?layers=").title]) {
    expect(text).not.toMatch(/\bUN (says|said|states|reports|found)\b|United Nations says/i);
    expect(text).not.toMatch(/\b(safe from|is safe|no al-Qaida|free of)\b/i);
  }
});

test("the words that keep absence from being read as evidence are there", () => {
  expect(words.absence).toContain("does not mean that nothing is there");
  expect(words.unread).toContain("has not been read");
  expect(words.precision).toContain("no place inside it is meant");
  expect(words.legend.notNamed.any).toBe("Not named for the chosen layers and evidence");
  expect(words.legend.absent).toContain("under the chosen evidence");
});
