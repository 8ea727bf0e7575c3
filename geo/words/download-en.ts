const full = "The whole atlas, whatever the map shows";

/** The words of what can be taken away, apart from the rest because they come with the dialog and not before. */
export const downloadEn = {
  heading: "Download this map",
  intro: (version: string, revised: string) =>
    `Every file shows the scene as it is now and carries its sources. Data ${version}, revised ${revised}.`,
  close: "Close",
  back: "Back to the map",
  sheet: "Sheet for pictures",
  show: "Show",
  preview: "Preview",
  groups: {
    kit: "Everything at once",
    documents: "Slides and documents",
    pictures: "Pictures",
    data: "Data",
    citations: "For reference managers",
  },
  files: {
    kit: {
      title: "Briefing kit (ZIP)",
      inside:
        "One file of each format, embed snippets pinned to these data, alt text, a caption, citations and checksums",
    },
    slides: {
      title: "PowerPoint, 16:9",
      inside: "The map in shapes you can edit, the matrix as a table, every claim with its source in the notes",
    },
    "slides-4x3": { title: "PowerPoint, 4:3", inside: "The same for the older format" },
    pdf: { title: "PDF, A4", inside: "The map, the matrix, every claim with its source; tagged for screen readers" },
    "pdf-landscape": { title: "PDF, A4 landscape", inside: "The same on a wide sheet" },
    "pdf-slide": { title: "PDF, 16:9", inside: "The same for a screen" },
    document: {
      title: "Word",
      inside: "The map with a caption, every claim with its source as a footnote, the matrix",
    },
    file: {
      title: "Offline page (HTML)",
      inside: "The map with its toggles, details and sources in one file that needs no network",
    },
    svg: { title: "SVG", inside: "The sheet as vectors, text as text" },
    png: { title: "PNG", inside: "The sheet in pixels, with its alt text inside" },
    "png-2x": { title: "PNG, 2×", inside: "Twice as fine" },
    "png-3x": { title: "PNG, 3×", inside: "For print" },
    geojson: { title: "GeoJSON, as shown", inside: "Provinces with the claims that the map shows" },
    csv: { title: "CSV, as shown", inside: "One row for each claim that the map shows" },
    "geojson-full": { title: "GeoJSON, full", inside: full },
    "csv-full": { title: "CSV, full", inside: full },
    readme: { title: "Readme of the data", inside: "Columns, licence, limits, citation" },
    bib: { title: "BibTeX", inside: "This map and its sources" },
    ris: { title: "RIS", inside: "This map and its sources" },
    csl: { title: "CSL-JSON", inside: "This map and its sources" },
  },
  cite: { heading: "How to cite it", short: "In short", long: "In full", copy: (name: string) => `Copy: ${name}` },
  state: {
    writing: (title: string) => `Writing ${title} …`,
    done: (title: string) => `${title} is ready.`,
    cancel: "Cancel",
    cancelled: (title: string) => `${title}: cancelled.`,
    failed: (title: string) => `${title} could not be written. Try again, or take another file.`,
  },
};

export type DownloadWords = typeof downloadEn;
export type DownloadId = keyof DownloadWords["files"];
