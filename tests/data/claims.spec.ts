import { expect, test } from "@playwright/test";
import { evidenceOf } from "../../data/claim";
import { lintTables } from "../../data/lint/lint";
import { tables } from "./tables";

const { claims, sources } = lintTables(tables).facts!;
const claim = (id: string) => claims.find((candidate) => candidate.id === id)!;

test("every paragraph of the article lies in its numbering, 1 to 35", () => {
  for (const { id, source, paragraph } of claims) {
    if (source !== "article-2023") continue;
    expect(paragraph, id).toMatch(/^\d+(\.\d)?(-\d+)?$/);
    for (const number of paragraph.split("-").map(Number)) {
      expect(number, id).toBeGreaterThanOrEqual(1);
      expect(number, id).toBeLessThan(36);
    }
  }
});

test("paragraphs 22 and 23, and the guess in paragraph 31, stay out", () => {
  expect(claims.filter(({ paragraph }) => /^(22|23)/.test(paragraph))).toEqual([]);
  expect(claims.filter(({ paragraph }) => paragraph.startsWith("31")).map(({ id }) => id)).toEqual([
    "strike-kabul-2022",
  ]);
});

test("statements leave it to the interface to say who says so, and spell al-Qaida one way", () => {
  for (const { id, statement, checkNote, ambiguity, dissent } of claims) {
    expect(statement, id).not.toMatch(/\b(UN|United Nations|article|reportedly)\b/);
    expect([statement, checkNote, ambiguity, dissent].join(" "), id).not.toMatch(/UN says|qaeda|al Qaida/i);
    expect(statement, id).toMatch(/^[A-Z].*\.$/);
  }
});

test("attribution and evidence follow the article's own wording", () => {
  const classes = (start: string) => [...new Set(claims.filter(({ id }) => id.startsWith(start)).map(evidenceOf))];
  expect(classes("leadership-")).toEqual(["corroborated"]);
  expect(classes("safe-houses-")).toEqual(["corroborated"]);
  expect(classes("aqis-")).toEqual(["article"]);
  expect(classes("officials-")).toEqual(["article"]);
  expect(evidenceOf(claim("training-kunar"))).toBe("uncorroborated");
  expect(evidenceOf(claim("training-badghis"))).toBe("coverage");
  expect(claim("safe-houses-kabul").attribution).toBe("contextual");
  expect(claim("officials-nuristan").check).toBe("stale");
  expect(claim("strike-kabul-2022")).toMatchObject({ layer: null, asOf: "2022-07-31", place: { code: "AF-KAB" } });
});

test("Badghis rests on the press and on nothing else", () => {
  const { source, attribution, check } = claim("training-badghis");
  expect({ attribution, check }).toEqual({ attribution: "none", check: "omitted" });
  expect(sources.find(({ id }) => id === source)!.kind).toBe("press");
});

test("the camp for suicide bombers and the foreign fighters are left unresolved", () => {
  expect(claim("camp-suicide-bombers").place).toEqual({ level: "unresolved", candidates: ["AF-NUR", "AF-KNR"] });
  expect(claim("fighters-foreign").place).toMatchObject({ level: "unresolved" });
  expect(claim("fighters-foreign").layer).toBeNull();
  expect(claim("fighters-foreign").quantity!.scope).toBe("provinces");
});

test("totals stand as printed, with what coverage gives and who disputes them", () => {
  expect(claim("total-leaders").quantity).toEqual({
    low: null,
    high: null,
    unit: "senior figures",
    qualifier: "dozens",
    scope: "nation",
  });
  expect(claim("total-leaders").checkNote).toContain("30 to 60");
  expect(claim("total-fighters").quantity).toMatchObject({ low: 400, high: 400, qualifier: "around" });
  expect(claim("total-with-families").quantity).toMatchObject({ low: null, high: 2000, qualifier: "up to" });
  expect(claim("total-with-families").ambiguity).toContain("1,600");
  for (const id of ["total-leaders", "total-fighters", "total-with-families"]) {
    expect(claim(id).status).toBe("disputed");
    expect(claim(id).dissent).toContain("fewer than 12");
    expect(claim(id).dissentSources.length).toBeGreaterThan(0);
  }
});

test("a leadership claim's dozens are a total over four provinces, and said to be", () => {
  for (const { id, quantity, ambiguity } of claims.filter(({ layer }) => layer === "leadership")) {
    expect(quantity, id).toMatchObject({ qualifier: "dozens", scope: "provinces" });
    expect(ambiguity, id).toContain("total over all four provinces");
  }
});

test("every claim says how far it can be trusted: a check, a note and an ambiguity", () => {
  for (const { id, check, checkNote, ambiguity } of claims) {
    // "Not found" says it all; any other finding says where and how.
    if (check !== "not-found") expect(checkNote, id).not.toBe("");
    expect(ambiguity, id).not.toBe("");
  }
});

test("the UN report is named as not read and not verified", () => {
  const report = sources.find(({ kind }) => kind === "un-report")!;
  expect(report).toMatchObject({ read: "not-read", documentDate: "2023-06-01", publicDate: "2023-06-09" });
  expect(report.note).toContain("neither is verified against the document");
  expect(claims.filter(({ source }) => source === report.id)).toEqual([]);
});
