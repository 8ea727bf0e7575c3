import { expect, test } from "@playwright/test";
import { lint, readCsv, rowOf, tables } from "./tables";

const rename = (from: string, to: string) => ({ claims: tables.claims.replace(from, to) });

test("a missing column is reported once, with the misspelling that stands in for it", () => {
  expect(lint(rename(",paragraph,", ",paragaph,"))).toEqual([
    "claims.csv row 1, paragraph: the column is missing; add paragraph to the header",
    "claims.csv row 1, paragaph: no such column (did you mean paragraph?)",
  ]);
});

test("an extra column is reported, and one for points by name", () => {
  const widened = (name: string) => {
    const [header, ...rows] = tables.layers.trimEnd().split("\n");
    return { layers: [`${header},${name}`, ...rows.map((row) => `${row},1`)].join("\n") };
  };
  expect(lint(widened("colour"))).toEqual(["layers.csv row 1, colour: no such column; delete it"]);
  expect(lint(widened("lat"))).toEqual([
    "layers.csv row 1, lat: a column for points; delete it; a claim is tied to a province, never to a point",
  ]);
  expect(lint(widened("title"))).toEqual(["layers.csv row 1, title: the column stands twice; delete one"]);
});

test("a ragged row is named, and its id stays known to other tables", () => {
  const width = readCsv(tables.sources)[0]!.length;
  const row = rowOf("sources", "lwj-camps-2023");
  const ragged = tables.sources.split("\n").map((line) => (line.startsWith("lwj-camps-2023,") ? `${line},more` : line));
  expect(lint({ sources: ragged.join("\n") })).toEqual([
    `sources.csv row ${row}: ${width + 1} cells where the header has ${width}; quote the cell that holds a comma ("a, b")`,
  ]);
  const short = tables.provinces.replace(/^AF-HEL,AF30,/m, "AF-HEL,");
  expect(lint({ provinces: short })).toEqual([
    `provinces.csv row ${rowOf("provinces", "AF-HEL")}: 13 cells where the header has 14; leave a cell empty where nothing is known`,
  ]);
});

test("an unclosed quote is named by its row, and what it swallowed is not held against other tables", () => {
  const row = rowOf("sources", "kabulnow-2023-06");
  const open = tables.sources.replace("kabulnow-2023-06,press,", 'kabulnow-2023-06,"press,');
  const lines = lint({ sources: open });
  expect(lines[0]).toBe(
    `sources.csv row ${row}: text follows a closing quote; close it, and double every quote inside a quoted cell ("")`,
  );
  expect(lines.filter((line) => !line.startsWith("sources.csv"))).toEqual([]);
  const last = tables.editions.replace(/,(?=[^,]*$)/, ',"');
  expect(lint({ editions: last })).toEqual([
    'editions.csv row 2: a quote is opened and never closed; close it, and double every quote inside a quoted cell ("")',
  ]);
});

test("an empty row, a byte order mark, semicolons, lost letters and an empty file are named", () => {
  const [header, first, ...rest] = tables.layers.split("\n");
  expect(lint({ layers: [header, first, "", ...rest].join("\n") })).toEqual([
    "layers.csv row 3: the row is empty; delete it",
  ]);
  expect(lint({ layers: `\uFEFF${tables.layers}` })).toEqual([
    "layers.csv row 1: starts with a byte order mark; save as UTF-8 without one",
  ]);
  expect(lint({ claims: tables.claims.replaceAll(",", ";") })[0]).toBe(
    "claims.csv row 1: the columns are not separated by commas; save as comma-separated text",
  );
  expect(lint({ layers: tables.layers.replace("Media", "M\uFFFDdia") })).toEqual([
    `layers.csv row ${rowOf("layers", "media")}, title: a letter was lost in saving (\uFFFD); save as UTF-8`,
  ]);
  expect(lint({ editions: "" })).toContain("editions.csv row 1, id: the column is missing; add id to the header");
});

test("Windows line ends are read as any others", () => {
  expect(lint({ claims: tables.claims.replaceAll("\n", "\r\n") })).toEqual([]);
});

test("a table too broken to read is never silently taken for clean", () => {
  for (const [table, text] of Object.entries(tables)) {
    const header = table === "boundaries" ? "" : text.slice(0, text.indexOf("\n") + 1);
    for (const [index, broken] of ["", "\n", '"', "null", "[]", "{}", "id\n", text.slice(0, 60), header].entries())
      expect(lint({ [table]: broken }).length, `${table}, text ${index}`).toBeGreaterThan(0);
  }
  expect(lint({ layers: tables.layers.split("\n")[0]! })[0]).toBe("layers.csv: no rows; add one");
});
