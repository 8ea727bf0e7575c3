import { writeBibtex, writeCsl, writeRis } from "./data/citations";
import { writeCsv } from "./data/csv";
import { writeGeojson } from "./data/geojson";
import { writeReadme } from "./data/readme";
import { writeDocx } from "./docx/docx";
import type { Format } from "./formats";
import type { Writer } from "./job";
import { writeKit } from "./kit";
import { writeOffline } from "./offline";
import { writePdf } from "./pdf/write-pdf";
import { writePng } from "./png";
import { writePptx } from "./pptx/pptx";
import { writeSvg } from "./svg";

/** Who writes which format. */
export const writers: Record<Format, Writer> = {
  svg: writeSvg,
  png: writePng,
  html: writeOffline,
  docx: writeDocx,
  geojson: writeGeojson,
  csv: writeCsv,
  md: writeReadme,
  bib: writeBibtex,
  ris: writeRis,
  json: writeCsl,
  zip: (job) => writeKit(job, writers),
  pptx: writePptx,
  pdf: writePdf,
};
