import type { Format } from "./formats";
import type { Writer } from "./job";
import { writePdf } from "./pdf/write-pdf";
import { writePng } from "./png";
import { writeSvg } from "./svg";

/** Who writes which format. */
export const writers: Record<Format, Writer> = {
  svg: writeSvg,
  png: writePng,
  pdf: writePdf,
};
