import type { Format } from "./formats";
import type { Writer } from "./job";
import { writePng } from "./png";
import { writePptx } from "./pptx/pptx";
import { writeSvg } from "./svg";

/** Who writes which format. */
export const writers: Record<Format, Writer> = {
  svg: writeSvg,
  png: writePng,
  pptx: writePptx,
};
