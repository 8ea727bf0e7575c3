import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { plainName } from "../../data/plain-name";
import { findProvinces } from "../../geo/find-province";
import { readCsv } from "../data/tables";
import { facts } from "./given";

const find = (text: string) => findProvinces(text, facts.provinces).map(({ name }) => name);
const first = (text: string) => find(text)[0];
const [header, ...rows] = readCsv(readFileSync("data/provinces.csv", "utf8"));
const cell = (row: string[], column: string) => row[header!.indexOf(column)]!;

test("every name and alias of the table finds its own province first", () => {
  for (const row of rows) {
    const names = [
      ...["code", "pcode", "name", "dari", "pashto", "russian"].map((column) => cell(row, column)),
      ...cell(row, "aliases").split("|").filter(Boolean),
    ];
    for (const name of names) expect(first(name), name).toBe(cell(row, "name"));
  }
});

test("every capital finds its province, first unless it is another's name", () => {
  for (const row of rows) {
    const [capital, name] = [cell(row, "capital"), cell(row, "name")];
    expect(find(capital), capital).toContain(name);
    expect(first(capital), capital).toBe(name);
  }
});

test("a code without its country finds its province", () => {
  for (const row of rows) expect(first(cell(row, "code").slice(3)), cell(row, "code")).toBe(cell(row, "name"));
});

for (const [text, name] of [
  ["HELMAND", "Helmand"],
  ["hilmand", "Helmand"],
  ["  Helmand  ", "Helmand"],
  ["af-hel", "Helmand"],
  ["AF30", "Helmand"],
  ["Lashkar Gah", "Helmand"],
  ["lashkargah", "Helmand"],
  ["Sar-e Pol", "Sar-e Pol"],
  ["sar e pol", "Sar-e Pol"],
  ["SAR–E–POL", "Sar-e Pol"],
  ["Sar\u00A0e\u2011Pol", "Sar-e Pol"],
  ["sarepol", "Sar-e Pol"],
  ["Ghaznī", "Ghazni"],
  ["Nūristān", "Nuristan"],
  ["Nu\u0304rista\u0304n", "Nuristan"],
  ["Кабул", "Kabul"],
  ["кундуз", "Kunduz"],
  ["Сари‑Пуль", "Sar-e Pol"],
  ["НИМРОЗ", "Nimruz"],
  ["Maidan", "Maidan Wardak"],
  ["Wardak", "Maidan Wardak"],
  ["Qandahar", "Kandahar"],
  ["Jalalabad", "Nangarhar"],
  ["nang", "Nangarhar"],
] as const)
  test(`“${text}” finds ${name}`, () => {
    expect(first(text)).toBe(name);
  });

/** The same name as Arabic, Persian and Pashto keyboards write it. */
for (const [name, spellings] of Object.entries({
  Kapisa: ["کاپیسا", "كاپيسا", "کاپيسا", "کاپىسا"],
  Kabul: ["کابل", "كابل", "ك\u0640\u0640ابل"],
  Nangarhar: ["ننگرهار", "ننګرهار"],
  Panjshir: ["پنجشیر", "پنجشير", "پنجشېر"],
  Kunar: ["کنر", "کونړ", "كنر", "کنر ها", "کنر\u200Cها"],
  "Maidan Wardak": ["میدان وردک", "ميدان وردك", "میدان\u200Cوردک", "میدانوردک", "ميدان وردګ"],
  "Sar-e Pol": ["سرپل", "سر پل", "سر\u200Cپل", "سَرِپُل"],
  Ghazni: ["غزنی", "غزني", "غزنى"],
  Uruzgan: ["ارزگان", "روزګان", "أرزگان"],
  Daykundi: ["دایکندی", "دايكندي"],
}))
  for (const spelling of spellings)
    test(`“${spelling}” finds ${name}, whatever the keyboard`, () => {
      expect(first(spelling)).toBe(name);
    });

test("exact names come before beginnings, and beginnings before the rest", () => {
  expect(find("Paktia").slice(0, 1)).toEqual(["Paktia"]);
  expect(find("pak").sort()).toEqual(["Paktia", "Paktika"]);
  expect(find("kun").slice(0, 2).sort()).toEqual(["Kunar", "Kunduz"]);
  expect(find("stan")).toEqual(["Nuristan"]);
});

test("nonsense, blanks and marks find nothing", () => {
  for (const text of ["", " ", "—", "…", "\u200C", "xyzzy", "Kabulx", "Moscow", "<script>", "😀", "\u0000", "Ø"])
    expect(find(text), JSON.stringify(text)).toEqual([]);
});

test("names at hand are enough: a digest's provinces are found by name and code", () => {
  const few = facts.provinces.map(({ code, name }) => ({ code, name }));
  expect(findProvinces("helm", few).map(({ code }) => code)).toEqual(["AF-HEL"]);
  expect(findProvinces("AF-KNR", few).map(({ code }) => code)).toEqual(["AF-KNR"]);
});

test("a name made plain stays as it is when made plain again", () => {
  for (const { name, dari, pashto, russian, aliases } of facts.provinces)
    for (const text of [name, dari, pashto, russian, ...aliases])
      expect(plainName(plainName(text)), text).toBe(plainName(text));
});
