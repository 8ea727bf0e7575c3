import type { Attribution } from "../../data/terms";

/** The columns of the table of claims, in their order, with what each holds. */
const claimColumns = {
  claim_id: "Name of the claim; it never changes, and links use it.",
  layer_id: "Layer (facility type) by its id; empty: the claim belongs to no layer.",
  layer: "Title of the layer.",
  actor: "Whom the claim is about: al-qaida, its affiliate aqis, or taliban.",
  province_code: "ISO 3166-2 code of the province; empty: the source ties the claim to no single province.",
  province_pcode: "P-code of the province in OCHA's common operational dataset.",
  province: "Name of the province in English.",
  province_dari: "Its name in Dari.",
  province_pashto: "Its name in Pashto.",
  province_russian: "Its name in Russian.",
  place_level: "How finely the source places the claim: province, unresolved, region or nation; never finer.",
  place: "The place in words.",
  candidate_codes: "Provinces that an unresolved place may mean, by code. It is tied to none of them.",
  caution: "What must not be missed: out of date, or disputed.",
  says: "Whose statement it is: read it before the statement.",
  statement: "What is stated, in words of this project's own.",
  evidence_id: "Class of evidence by its id: corroborated, uncorroborated, article or coverage.",
  evidence: "Class of evidence in words.",
  attribution: "Who, by the source's own wording, says it.",
  check: "What a comparison with other texts found.",
  check_note: "Details of that comparison.",
  checked_with: "The texts that it was compared with.",
  quantity: "The number in words, with what it counts over.",
  quantity_low: "Lower number as printed; empty: none is printed.",
  quantity_high: "Upper number as printed; empty: none is printed.",
  quantity_unit: "What is counted.",
  quantity_qualifier: "The word that the source puts beside or in place of a number.",
  quantity_scope: "What the number counts over: province, provinces (all named together) or nation.",
  as_of:
    "As-of date: that of the report credited, YYYY, YYYY-MM or YYYY-MM-DD; the day of the information itself is not known. Empty: not stated.",
  document_date: "Date of the document credited: the UN report (believed, not verified) or the article.",
  public_date: "Date on which that document became public.",
  ambiguity: "What the wording leaves open.",
  dissent: "Who disputes it, and how.",
  dissent_sources: "The texts of that dispute.",
  status: "Whether the claim stands as reported, is disputed, superseded or withdrawn.",
  source_id: "The text that the claim rests on, by its id.",
  source: "That text: who, title, date.",
  source_url: "Its address; empty: none is recorded.",
  source_read: "How much of that text was read for this project.",
  source_place: "Where in that text the claim stands: paragraph and sentence.",
  permalink: "The claim on the live map, with everything that is recorded of it.",
  data_version: "Version of the data that the row was taken from.",
  data_revised: "Date of their last revision, YYYY-MM-DD.",
};
export type ClaimColumn = keyof typeof claimColumns;

/** The words of data files and of the text that explains them, in English. */
export const dataEn = {
  claimColumns,
  /** Whose statement a row is, for a row that travels alone. */
  says: {
    explicit: "A December 2023 article, citing a June 2023 UN report, says:",
    contextual: "A December 2023 article, citing a June 2023 UN report in the sentences around, says:",
    own: "A December 2023 article, naming no source, says:",
    none: "Press coverage of a June 2023 UN report, and not the article, says:",
  } satisfies Record<Attribution, string>,
  nation: "The whole country",
  /** Of a province that the figure shows, for a layer that it is not shown for. */
  notNamed: "not named in the shown claims, which does not mean none",
  /** What a file of provinces is, in a paragraph. */
  about: (figure: string) =>
    `The provinces and claims that one figure shows. ${figure} A province that is not in this file is not named in the shown claims, which does not mean that nothing is there.`,
  licence:
    "Tables and words: MIT licence, copyright 2026 The Afghanistan provincial map maintainers. Boundaries: made with Natural Earth, public domain. P-codes, regions, areas and Dari names of provinces: OCHA's common operational dataset and gazetteer for Afghanistan. Capitals: GeoNames, CC BY 4.0. Pashto and Russian names of provinces: Unicode CLDR, Unicode-3.0. Titles of sources belong to their publishers.",
  provinceColumns: {
    code: "ISO 3166-2 code of the province; also the id of the feature.",
    pcode: "P-code in OCHA's common operational dataset.",
    name: "Name in English.",
    name_dari: "Name in Dari.",
    name_pashto: "Name in Pashto.",
    name_russian: "Name in Russian.",
    capital: "Name of the capital of the province. No claim is meant of it.",
    region: "Region in OCHA's dataset.",
    area_km2: "Area in square kilometres, of OCHA's dataset.",
    sources: "Where the claims of this file stand, in short.",
    aliases: "Other spellings.",
    flags: "What of these names a native reader should still confirm.",
    address: "The province on the live map.",
    claims: "The claims in full (JSON).",
  },
  layerColumns: {
    shown: {
      named: (title: string) =>
        `${title}: true where a shown claim names the province; empty, never false, where none does.`,
      evidence: (title: string) => `${title}: the strongest class of evidence among those claims, by its id.`,
      text: (title: string) => `${title}: the same in words, also where the province is not named.`,
    },
    full: {
      named: (title: string) =>
        `${title}: true where a claim names the province with evidence of a kind that the map draws unless asked otherwise. False means not so named; it does not mean none.`,
      evidence: (title: string) =>
        `${title}: the strongest class of evidence, by its id; "coverage" leaves the column before false.`,
    },
  },
  readme: {
    heading: { shown: "Afghanistan provincial map: data of one figure", full: "Afghanistan provincial map: all data" },
    about:
      "What a December 2023 article, citing a June 2023 UN report, says about al-Qaida in named Afghan provinces and in the country as a whole; what the article says without naming a source; and what June 2023 coverage of that report adds. Each claim says which it is.",
    noLayer: "none",
    extent: {
      shown: (claims: string, provinces: string) =>
        `The data are what the figure shows and no more: ${claims} in ${provinces}.`,
      full: (claims: string) =>
        `The data are all there are, ${claims}, whether the figure shows them or not; also those that the source ties to no single province.`,
    },
    claims: ["claim", "claims"],
    provinces: ["province", "provinces"],
    figure: "The figure",
    address: "On the live map",
    chosen: "Chosen province",
    marks: "What the figure marks",
    noMarks: "Nothing: no claim fits the chosen layers and evidence.",
    limits: "What it does not say",
    files: "Files",
    columns: { claims: "Columns of the claims (CSV)", provinces: "Columns of the provinces (GeoJSON)" },
    column: "Column",
    meaning: "Meaning",
    csv: "UTF-8 with a byte order mark, comma-separated, one row for each claim. A text that a spreadsheet might take for a formula is led by an apostrophe.",
    geojson: {
      shown:
        "RFC 7946, longitude and latitude in WGS 84, one area for each province that the figure marks. Provinces without a shown claim are left out, so that no empty cell of theirs can be read as “none”. There is no point in it.",
      full: "RFC 7946, longitude and latitude in WGS 84, one area for each of the 34 provinces; claims tied to no single province stand beside the features. There is no point in it.",
    },
    sources: "Sources",
    noSources: "None: no claim is shown.",
    data: "Data",
    licence: "Licence",
    cite: "How to cite",
  },
  kit: {
    /** What a file of the kit is, by the end of its name. */
    files: {
      "figure.svg": "The figure as a drawing that can be scaled and edited",
      "figure.png": "The figure as a picture, two pixels for each of its sheet's",
      "figure.pptx": "The figure as slides",
      "figure.pdf": "The figure as a document to print, with its claims",
      "figure.docx": "The figure as a text document, with its claims",
      "figure.html": "The map as one file for a browser without a network",
      "claims.csv": "The claims as a table",
      "provinces.geojson": "The provinces with their claims, for a GIS",
      "citation.bib": "Citations for BibTeX",
      "citation.ris": "Citations for reference managers (RIS)",
      "citation.json": "Citations as CSL-JSON",
      "citation.txt": "The citation in words, short and long",
      "alt.txt": "The figure in words, for those who cannot see it",
      "caption.txt": "Caption to set beside the figure",
      "embed-frame.txt": "HTML of a frame with the live map",
      "embed-element.txt": "HTML of a frame that grows with the live map",
      "embed-mail.txt": "HTML for an e-mail",
      "embed-link.txt": "Address of the live map to embed",
      "README.md": "This text",
      SHA256SUMS: "Checksums of all other files",
    } as Record<string, string>,
    other: "The figure in one more format",
  },
};

export type DataWords = typeof dataEn;
