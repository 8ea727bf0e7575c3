/** The page in twips (1/20 point): A4 with margins that leave a column of 166 mm. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1304, bottom: 1191, left: 1247, right: 1247, header: 624, footer: 567 },
};

/** The width of the text, in twips. */
export const column = page.size.width - page.margin.left - page.margin.right;

/** The width of the text in CSS pixels (1/96 inch), each of 15 twips. */
export const columnPx = Math.floor(column / 15);
