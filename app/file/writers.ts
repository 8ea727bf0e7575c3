import { writeDocx } from "./docx/docx";
import type { Format } from "./formats";
import type { Writer } from "./job";
import { writeOffline } from "./offline";
import { writePng } from "./png";
import { writeSvg } from "./svg";

/** Who writes which format. */
export const writers: Record<Format, Writer> = {
  svg: writeSvg,
  png: writePng,
  html: writeOffline,
  docx: writeDocx,
};
