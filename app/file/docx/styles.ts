import { type INumberingOptions, type IStylesOptions, type IThemeOptions, LevelFormat, LineRuleType } from "docx";
import { column } from "./paper";

/** Points to half-points, which is what Word measures letters in. */
const pt = (points: number) => points * 2;
/** Points to twips, which is what it measures room in. */
const room = (before: number, after: number) => ({ before: before * 20, after: after * 20 });
/** Line height in 240ths of the letters' own. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const black = "auto";

const heading = (points: number, before: number, after: number) => ({
  run: { font: { theme: "headings" as const }, size: pt(points), bold: true, color: black },
  paragraph: { spacing: room(before, after), keepNext: true, keepLines: true },
});

const own = { basedOn: "Normal", quickFormat: true };

/**
 * Everything about how a document looks, by name, so that a house template can have its own way. Fonts are those
 * of the theme; text has no colour of ours.
 */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: { theme: "body" }, size: pt(10.5), language: { value: "en-GB", bidirectional: "fa-AF" } },
      paragraph: { spacing: { after: 120, ...lines(264) } },
    },
    title: heading(19, 0, 4),
    heading1: heading(15, 18, 6),
    heading2: heading(12.5, 14, 2),
    heading3: heading(10.5, 8, 2),
    caption: { run: { size: pt(9.5), color: black }, paragraph: { spacing: room(2, 8), keepLines: true } },
    footnoteText: {
      run: { size: pt(8.5) },
      paragraph: { spacing: { ...room(0, 2), ...lines(240) } },
    },
    footnoteTextChar: { run: { size: pt(8.5) } },
    bibliography: { paragraph: { spacing: room(0, 4), indent: { left: 340, hanging: 340 }, keepLines: true } },
  },
  characterStyles: [{ id: "Strong", name: "Strong", run: { bold: true } }],
  paragraphStyles: [
    {
      ...own,
      id: "Subtitle",
      name: "Subtitle",
      next: "Normal",
      run: { size: pt(11) },
      paragraph: { keepNext: true },
    },
    {
      ...own,
      id: "Figure",
      name: "Figure",
      next: "Caption",
      paragraph: { keepNext: true, spacing: { ...room(4, 4), ...lines(240) } },
    },
    {
      ...own,
      id: "ListBullet",
      name: "List Bullet",
      paragraph: { numbering: { reference: "bullets", level: 0 }, spacing: room(0, 3) },
    },
    { ...own, id: "ProvinceNames", name: "Province Names", paragraph: { keepNext: true, spacing: room(0, 4) } },
    {
      ...own,
      id: "Claim",
      name: "Claim",
      next: "ClaimDetail",
      paragraph: { keepNext: true, keepLines: true, spacing: room(0, 2) },
    },
    {
      ...own,
      id: "ClaimDetail",
      name: "Claim Detail",
      run: { size: pt(9.5) },
      paragraph: { spacing: { ...room(0, 1), ...lines(252) }, indent: { left: 340 }, keepLines: true },
    },
    {
      ...own,
      id: "TableText",
      name: "Table Text",
      run: { size: pt(9) },
      paragraph: { spacing: { ...room(1, 1), ...lines(240) } },
    },
    { ...own, id: "TableNote", name: "Table Note", run: { size: pt(9.5) }, paragraph: { spacing: room(4, 6) } },
    { ...own, id: "Header", name: "header", run: { size: pt(8.5) }, paragraph: { spacing: room(0, 0) } },
    {
      ...own,
      id: "Footer",
      name: "footer",
      run: { size: pt(8.5) },
      paragraph: { spacing: room(0, 0), rightTabStop: column },
    },
  ],
};

/** Letters that the theme's faces lack come from one that most machines have. */
export const theme: IThemeOptions = {
  fonts: { headings: { complexScript: "Arial" }, body: { complexScript: "Arial" } },
};

export const numbering: INumberingOptions = {
  config: [
    {
      reference: "bullets",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          style: { paragraph: { indent: { left: 340, hanging: 227 } } },
        },
      ],
    },
  ],
};
