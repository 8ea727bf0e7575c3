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
};

const all = Object.keys(sheets) as SheetId[];

const rules = {
  svg: { type: "image/svg+xml; charset=utf-8", frames: all, usual: "web" },
  png: { type: "image/png", frames: all, usual: "web", isPicture: true },
  pdf: { type: "application/pdf", frames: ["a4", "a4-landscape", "slide", "slide-4x3"], usual: "a4" },
} as const satisfies Record<string, FormatRule>;

export type Format = keyof typeof rules;
export const formats: Record<Format, FormatRule> = rules;
