import type { SourceRole } from "../cited-sources";

/** The words of citations in English. */
export const citationEn = {
  roles: {
    basis: "Claims of the map rest on this text.",
    credited: "Claims of the map are credited to this text by another.",
    check: "Claims of the map were compared with this text.",
    dissent: "Claims of the map are disputed in this text.",
  } satisfies Record<SourceRole, string>,
  places: (places: string[]) => `Places: ${places.join("; ")}.`,
  author: (name: string, remark: string) => `Name of the author (${name}): ${remark}.`,
  untitled: "[Title not recorded]",
  noPublisher: "Publisher unknown.",
  noTitle: "Title not recorded.",
  noDate: "Date not recorded.",
  restOn: (notes: string[]) => (notes.length ? `Claims shown rest on: ${notes.join(" | ")}.` : "No claim is shown."),
};

export type CitationWords = typeof citationEn;
