import { type SheetId, sheets } from "../../geo/sheet";

/** What a file of a format is sent as, and what it can be asked for beside a scene. */
type FormatRule = {
  type: string;
  /** The sheets it can be set on; none where it has no page. */
  frames: readonly SheetId[];
  /** Its sheet when none is asked for. */
  usual: SheetId;
  /** Whether it comes in several sizes. */
  isPicture?: true;
  /** Whether it can hold everything instead of what is shown. */
  isData?: true;
  /** Whether it takes longer than a moment to write. */
  isSlow?: true;
  /** Whether it follows the device's colours, as a document with styles can. */
  isThemed?: true;
};

const all = Object.keys(sheets) as SheetId[];

const rules = {
  svg: { type: "image/svg+xml; charset=utf-8", frames: all, usual: "web" },
  png: { type: "image/png", frames: all, usual: "web", isPicture: true },
  html: { type: "text/html; charset=utf-8", frames: [], usual: "web", isThemed: true },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    frames: ["a4"],
    usual: "a4",
    isSlow: true,
  },
  geojson: { type: "application/geo+json", frames: [], usual: "web", isData: true },
  csv: { type: "text/csv; charset=utf-8", frames: [], usual: "web", isData: true },
  md: { type: "text/markdown; charset=utf-8", frames: [], usual: "web", isData: true },
  bib: { type: "application/x-bibtex", frames: [], usual: "web" },
  ris: { type: "application/x-research-info-systems", frames: [], usual: "web" },
  json: { type: "application/vnd.citationstyles.csl+json", frames: [], usual: "web" },
  zip: { type: "application/zip", frames: all, usual: "slide", isData: true, isSlow: true },
  pptx: {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    frames: ["slide", "slide-4x3"],
    usual: "slide",
    isSlow: true,
  },
  pdf: {
    type: "application/pdf",
    frames: ["a4", "a4-landscape", "slide", "slide-4x3"],
    usual: "a4",
    isSlow: true,
  },
} as const satisfies Record<string, FormatRule>;

export type Format = keyof typeof rules;
export const formats: Record<Format, FormatRule> = rules;
