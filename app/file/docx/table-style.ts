const rule = (side: string, size: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

/** A sheet with the one style of tables: rules between rows, headings in bold; no colour that a copy would lose. */
export const tableStyles = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:style w:type="table" w:customStyle="1" w:styleId="Matrix">',
  '<w:name w:val="Matrix"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>',
  `<w:tblPr><w:tblBorders>${rule("top", 8, "auto")}${rule("bottom", 8, "auto")}${rule("insideH", 4, "A6A6A6")}</w:tblBorders>`,
  '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>',
  `<w:tcPr><w:tcBorders>${rule("bottom", 8, "auto")}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
  '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>',
  "</w:style></w:styles>",
].join("");
