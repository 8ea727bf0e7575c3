/** The words that only a text document has, in English. */
export const documentEn = {
  figure: "Figure",
  table: "Table",
  /** "Page 2 of 5", with fields in the places of numbers. */
  page: "Page",
  of: "of",
  tongues: { dari: "Dari", pashto: "Pashto" },
  facts: "Who says what",
  none: "The figure shows no claim, so none is told here.",
  limits: "What this figure cannot tell you",
  restOn: "What the claims rest on",
  comparedWith: "What they were compared with, or disputed in",
  noAddress: "No address is recorded.",
  liveOf: (name: string) => `${name} on the live map`,
  figureOnMap: "This figure on the live map",
  evidence: "Evidence",
};
