import { expect, test } from "@playwright/test";
import { lint, rowOf, tables, withCell, withCells } from "./tables";

test("the committed tables are clean", () => {
  expect(lint({})).toEqual([]);
});

const at = (id: string, column: string) => `claims.csv row ${rowOf("claims", id)}, ${column}: `;

/** One cell of one claim rewritten, and the one line that must come of it. */
const cells: [column: string, written: string, said: string, id?: string, where?: string][] = [
  ["province", "Hilmand", '"Hilmand" is an alias; write AF-HEL'],
  ["province", "Helmand", '"Helmand" is a name; write AF-HEL'],
  ["province", "Lashkar Gah", '"Lashkar Gah" is a provincial capital; write AF-HEL'],
  ["province", "هلمند", '"هلمند" is a local name; write AF-HEL'],
  ["province", "کونړ", '"کونړ" is a local name; write AF-KNR'],
  ["province", "Гильменд", '"Гильменд" is a local name; write AF-HEL'],
  ["province", "AF30", '"AF30" is a p-code; write AF-HEL'],
  ["province", "af-hel", '"af-hel" is not written as the code is; write AF-HEL'],
  ["province", "Nūristān", '"Nūristān" is a name; write AF-NUR'],
  ["province", "sar e-pul", '"sar e-pul" is an alias; write AF-SAR'],
  ["province", "Helmnad", 'no province "Helmnad" (did you mean AF-HEL, Helmand?)'],
  ["province", "Atlantis", 'no province "Atlantis"; write a code of provinces.csv'],
  ["province", "", "missing, and the level is province; write a code such as AF-HEL, or another level"],
  ["source", "artcle-2023", 'no source "artcle-2023" (did you mean "article-2023"?)'],
  ["source", "x", 'no source "x"; write an id of the table of sources'],
  ["source", "", "missing; write an id of sources.csv"],
  ["paragraph", "", "missing; write where in the source it stands"],
  ["paragraph", "20,3", '"20,3" is not a paragraph; write 20, 20.3 (paragraph and sentence) or 24-25'],
  ["statement", "", "missing; say in one sentence what the source states"],
  ["layer", "trainning", 'no layer "trainning" (did you mean "training"?)'],
  ["actor", "al-qaeda", 'no actor "al-qaeda" (did you mean "al-qaida"?)'],
  ["actor", "", "missing; write al-qaida, aqis, taliban"],
  ["attribution", "explict", 'no attribution "explict" (did you mean "explicit"?)'],
  ["status", "retired", 'no status "retired"; write reported, disputed, superseded, withdrawn'],
  ["edition", "2024-01", 'no edition "2024-01" (did you mean "2023-06"?)'],
  ["check_sources", "lwj-camps-2023|kabulnow", 'no source "kabulnow"; write an id of the table of sources'],
  ["check_sources", "lwj-camps-2023||kabulnow-2023-06", '"" in a list; join items by | alone'],
  ["check_sources", "", "the check is corroborated, and no source is given for it; write what it was checked against"],
  ["id", "Training Helmand", '"Training Helmand" is not an id; write training-helmand'],
  ["id", "", "missing; write an id such as training-kunar"],
  ["as_of", "2023-02-30", '"2023-02-30" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
  ["as_of", "June 2023", '"June 2023" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
  ["as_of", "2023-07", "2023-07 is after the document's date 2023-06-01; correct one of them"],
  ["document_date", "2023-06-10", "2023-06-10 is after the public date 2023-06-09; correct one of them"],
  [
    "candidates",
    "AF-NUR|AF-KNR",
    "candidates where the level is province; delete them, or write unresolved as the level",
  ],
  ["region", "south", "a region where the level is province; delete it, or write region as the level"],
  ["unit", "sites", "a unit with no quantity; delete it, or write low, high or qualifier"],
  ["scope", "province", "a scope with no quantity; delete it, or write low, high or qualifier"],
  ["low", "many", '"many" is not a number; write a plain number', "total-fighters"],
  ["check", "omitted", '"omitted" for a claim the article makes (attribution explicit); correct one of them'],
  [
    "dissent",
    "Someone disputes it.",
    "a dissent with no source; write where it is made",
    "training-helmand",
    "dissent_sources",
  ],
  [
    "dissent_sources",
    "dawn-2023",
    "missing, though sources are given for it; say who disputes what",
    "training-helmand",
    "dissent",
  ],
  ["status", "disputed", "disputed, and nobody is said to dispute it; write the dissent, or reported"],
  [
    "source",
    "dawn-2023",
    '"dawn-2023" is press, and the attribution explicit is the article\'s; write the article, or none as the attribution',
  ],
  [
    "source",
    "article-2023",
    '"article-2023" is the article, which does not make this claim (attribution none); write the coverage it stands in, or correct the attribution',
    "training-badghis",
  ],
  [
    "check",
    "corroborated",
    '"corroborated" for a claim the article does not make; write omitted, or correct the attribution',
    "training-badghis",
  ],
  [
    "candidates",
    "AF-NUR",
    "an unresolved place with fewer than two candidates; write the codes of all it may be, joined by |",
    "camp-suicide-bombers",
  ],
  [
    "candidates",
    "",
    "an unresolved place with fewer than two candidates; write the codes of all it may be, joined by |",
    "camp-suicide-bombers",
  ],
  ["candidates", "AF-NUR|AF-KNR|AF-NUR", "a candidate stands twice; delete one", "camp-suicide-bombers"],
  ["candidates", "AF-NUR|Konar", '"Konar" is an alias; write AF-KNR', "camp-suicide-bombers"],
  [
    "province",
    "AF-NUR",
    '"AF-NUR" where the level is unresolved; delete it, or write province as the level',
    "camp-suicide-bombers",
  ],
  [
    "province",
    "AF-KAB",
    '"AF-KAB" where the level is nation; delete it, or write province as the level',
    "total-fighters",
  ],
  ["scope", "", "a quantity with no scope; write what it counts over: province, provinces or nation", "total-fighters"],
  [
    "scope",
    "province",
    "a quantity of one province where the level is nation; write provinces or nation",
    "total-fighters",
  ],
  ["unit", "", "a quantity with no unit; write what is counted", "total-fighters"],
  ["low", "500", "low 500 is more than high 400; exchange or correct them", "total-fighters"],
  ["region", "", "missing, and the level is region; write the region as the source names it", "networks-regions"],
];

for (const [column, written, said, id = "training-helmand", where = column] of cells)
  test(`${column} of ${id} written “${written}”`, () => {
    expect(lint(withCell("claims", id, column, written))).toEqual([at(id, where) + said]);
  });

const spaces: [string, string][] = [
  [" AF-HEL", "a space at the start"],
  ["AF-HEL ", "a space at the end"],
  ["AF-HEL\t", "a tab"],
  ["AF-HEL\u00A0", "a no-break space"],
  ["\u200BAF-HEL", "an invisible space"],
  ["AF-HEL\n", "a line break"],
];
for (const [written, kind] of spaces)
  test(`stray white space: ${kind}`, () => {
    expect(lint(withCell("claims", "training-helmand", "province", written))).toEqual([
      `${at("training-helmand", "province")}stray white space: ${kind}; write AF-HEL`,
    ]);
  });

test("stray white space inside a long cell, and in every table", () => {
  const statement = "Al-Qaida has set up  training\u00A0sites in three provinces.";
  expect(lint(withCell("claims", "training-helmand", "statement", statement))).toEqual([
    `${at("training-helmand", "statement")}stray white space: a no-break space, two spaces in a row; write single plain spaces, and none at the ends`,
  ]);
  expect(lint(withCell("sources", "dawn-2023", "publisher", "Dawn "))).toEqual([
    `sources.csv row ${rowOf("sources", "dawn-2023")}, publisher: stray white space: a space at the end; write Dawn`,
  ]);
  expect(lint(withCell("provinces", "AF-HEL", "dari", "هلمند "))).toEqual([
    `provinces.csv row ${rowOf("provinces", "AF-HEL")}, dari: stray white space: a space at the end; write هلمند`,
  ]);
});

test("a duplicate id names the row that has it already", () => {
  const earlier = rowOf("claims", "leadership-kabul");
  expect(lint(withCell("claims", "training-helmand", "id", "leadership-kabul"))).toEqual([
    `${at("training-helmand", "id")}"leadership-kabul" stands in row ${earlier} too; write another`,
  ]);
});

test("with no date of the document, the public date bounds what a claim holds for", () => {
  expect(lint(withCells("claims", "training-helmand", { as_of: "2023-07", document_date: "" }))).toEqual([
    `${at("training-helmand", "as_of")}2023-07 is after the public date 2023-06-09; correct one of them`,
  ]);
  expect(lint(withCells("claims", "training-helmand", { as_of: "2023", document_date: "" }))).toEqual([]);
});

test("a claim left without place is told every column at once", () => {
  const changed = withCells("claims", "training-helmand", {
    level: "",
    province: "Hilmand",
    source: "",
    as_of: "1 June",
  });
  expect(lint(changed)).toEqual([
    `${at("training-helmand", "level")}missing; write province, unresolved, region, nation`,
    `${at("training-helmand", "province")}"Hilmand" is an alias; write AF-HEL`,
    `${at("training-helmand", "source")}missing; write an id of sources.csv`,
    `${at("training-helmand", "as_of")}"1 June" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`,
  ]);
});

test("problems of all tables come at once, in the order of tables and rows", () => {
  const changed = {
    ...withCells("claims", "aqis-nimruz", { province: "Neemroz", source: "artcle-2023" }),
    ...withCell("sources", "wion-2021", "public_date", "2021-13"),
    ...withCell("layers", "media", "shape", "sqare"),
    ...withCell("editions", "2023-06", "revised", "today"),
    ...withCell("provinces", "AF-ZAB", "area_km2", "17,019"),
  };
  expect(lint(changed)).toEqual([
    'editions.csv row 2, revised: "today" is not a day; write YYYY-MM-DD',
    `layers.csv row ${rowOf("layers", "media")}, shape: no shape "sqare" (did you mean "square"?)`,
    `provinces.csv row ${rowOf("provinces", "AF-ZAB")}, area_km2: "17,019" is not a number; write a plain number from 1 to 700000`,
    `sources.csv row ${rowOf("sources", "wion-2021")}, public_date: "2021-13" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`,
    `${at("aqis-nimruz", "province")}"Neemroz" is an alias; write AF-NIM`,
    `${at("aqis-nimruz", "source")}no source "artcle-2023" (did you mean "article-2023"?)`,
  ]);
});

test("a source that no row cites is no problem", () => {
  expect(tables.claims).not.toContain("8am-2023");
  expect(tables.sources).toContain("8am-2023");
});
