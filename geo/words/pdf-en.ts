/** The words that only a paged document needs, beside those of interface and figure. */
export const pdfWords = {
  /** At the foot of a page. */
  data: (version: string, revised: string) => `Data ${version}, revised ${revised}`,
  page: (number: string, all: string) => `Page ${number} of ${all}`,
  checkedWith: "Checked with",
  remarks: "To bear in mind",
  keywords: ["Afghanistan", "provinces", "al-Qaida"],
  refused: (title: string) => `title: “${title}” has letters that the fonts of a PDF do not hold`,
};
