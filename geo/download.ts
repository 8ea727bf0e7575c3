import type { Layer } from "../data/layer";
import { defaultScene, formatScene, type Scene } from "./scene";
import type { SheetId } from "./sheet";
import type { DownloadId, DownloadWords } from "./words/download-en";

/** A file of a scene, ready to be taken. */
export type Download = {
  id: DownloadId;
  title: string;
  /** What it contains. */
  inside: string;
  href: string;
  /** What it is called on the reader's disk. */
  name: string;
  /** Whether it takes longer than a moment. */
  isSlow: boolean;
};

type Kind = { id: DownloadId; format: string; frame?: SheetId; more?: string; isSlow?: true };

/** What is offered, by its use. Pictures are on the sheet that the reader chooses. */
const groups: { id: keyof DownloadWords["groups"]; kinds: Kind[] }[] = [
  { id: "kit", kinds: [{ id: "kit", format: "zip", isSlow: true }] },
  {
    id: "documents",
    kinds: [
      { id: "slides", format: "pptx", frame: "slide", isSlow: true },
      { id: "slides-4x3", format: "pptx", frame: "slide-4x3", isSlow: true },
      { id: "pdf", format: "pdf", frame: "a4", isSlow: true },
      { id: "pdf-landscape", format: "pdf", frame: "a4-landscape", isSlow: true },
      { id: "pdf-slide", format: "pdf", frame: "slide", isSlow: true },
      { id: "document", format: "docx", isSlow: true },
      { id: "file", format: "html", isSlow: true },
    ],
  },
  {
    id: "pictures",
    kinds: [
      { id: "svg", format: "svg" },
      { id: "png", format: "png" },
      { id: "png-2x", format: "png", more: "scale=2" },
      { id: "png-3x", format: "png", more: "scale=3" },
    ],
  },
  {
    id: "data",
    kinds: [
      { id: "geojson", format: "geojson" },
      { id: "csv", format: "csv" },
      { id: "geojson-full", format: "geojson", more: "extent=full" },
      { id: "csv-full", format: "csv", more: "extent=full" },
      { id: "readme", format: "md" },
    ],
  },
  {
    id: "citations",
    kinds: [
      { id: "bib", format: "bib" },
      { id: "ris", format: "ris" },
      { id: "csl", format: "json" },
    ],
  },
];

/** What a scene's files are called: by their layers where those are not the usual, and their view. */
function fileName({ layers, view }: Pick<Scene, "layers" | "view">, all: readonly Layer[]): string {
  const isUsual = layers.join() === defaultScene.layers.join();
  const own = layers.length === all.length ? ["all-layers"] : layers.length ? layers : ["no-layer"];
  return ["afghanistan-map", ...(isUsual ? [] : own), ...(view === "map" ? [] : [view])].join("-").slice(0, 80);
}

type Asked = { scene: Scene; layers: readonly Layer[]; version: string; sheet: SheetId };

/** Every file of a scene, pinned to a version of the data; pictures on one sheet. */
export function composeDownloads({ scene, layers, version, sheet }: Asked, words: DownloadWords) {
  const slug = fileName(scene, layers);
  const named = new Map<string, number>();
  for (const { format } of groups.flatMap(({ kinds }) => kinds)) named.set(format, (named.get(format) ?? 0) + 1);
  return groups.map(({ id: group, kinds }) => ({
    id: group,
    title: words.groups[group],
    downloads: kinds.map(({ id, format, frame, more, isSlow = false }): Download => {
      const framed = group === "pictures" ? sheet : frame;
      const query = [formatScene(scene).slice(1), framed && `frame=${framed}`, more, `v=${version}`];
      const { title, inside } = words.files[id];
      // Two files of one scene are never called the same.
      const name = `${[slug, ...(named.get(format)! > 1 ? [id] : [])].join("-").slice(0, 80)}.${format}`;
      return { id, title, inside, href: `/figure/${name}?${query.filter(Boolean).join("&")}`, name, isSlow };
    }),
  }));
}
