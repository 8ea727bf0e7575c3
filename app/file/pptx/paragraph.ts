import type { Language } from "../../../geo/scene";
import { element } from "../../../geo/svg";
import { isFromRight, type Run, runNodes } from "./run";
import type { Paint } from "./scheme";
import { centipoints } from "./unit";
import type { Node } from "./vocabulary";

/** A paragraph; `step` from line to line and the room `before` it in CSS pixels, or the program's own. */
export type Paragraph = { runs: Run[]; align?: "l" | "ctr" | "r"; step?: number; before?: number };

/** What every text of a slide is set with. */
export type Setting = { paint: Paint; lang: Language };

const inPoints = (tag: string, pixels: number) => element(tag, {}, [element("a:spcPts", { val: centipoints(pixels) })]);

export function paragraphNode({ runs, align, step, before }: Paragraph, { paint, lang }: Setting): Node {
  const isRtl = isFromRight(runs.map(({ text }) => text).join(""));
  return element("a:p", {}, [
    element("a:pPr", { ...(align ? { algn: align } : {}), ...(isRtl ? { rtl: 1 } : {}) }, [
      ...(step ? [inPoints("a:lnSpc", step)] : []),
      ...(before ? [inPoints("a:spcBef", before)] : []),
    ]),
    ...runs.flatMap((run) => runNodes(run, lang, paint)),
  ]);
}

type Body = {
  paragraphs: Paragraph[];
  doesWrap: boolean;
  /** From the top of its box to the top of the text, in CSS pixels. */
  inset?: number;
};

/** A text that keeps its size whatever is written into it, without margins of its own. */
export const bodyNode = ({ paragraphs, doesWrap, inset = 0 }: Body, setting: Setting, tag = "p:txBody"): Node =>
  element(tag, {}, [
    element(
      "a:bodyPr",
      {
        wrap: doesWrap ? "square" : "none",
        lIns: 0,
        tIns: Math.round(inset * 9525),
        rIns: 0,
        bIns: 0,
        anchor: "t",
        rtlCol: 0,
      },
      [element("a:noAutofit", {})],
    ),
    element("a:lstStyle", {}),
    ...paragraphs.map((paragraph) => paragraphNode(paragraph, setting)),
  ]);
