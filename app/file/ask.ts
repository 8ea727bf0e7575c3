import { takeVersion } from "../../geo/embed-query";
import { clip, parseScene } from "../../geo/scene";
import { type SheetId, sheets } from "../../geo/sheet";
import { noticeText, en as words } from "../../geo/words/en";
import { readSite, readVersion } from "../site";
import { type Format, formats } from "./formats";
import { extents, type Job, jobOf, scales } from "./job";

/** A request for a file that names a thing there is not; its message is a sentence for the reader. */
export class BadRequest extends Error {}

/**
 * Reads `?<scene>` and what a format can be asked for beside it: `frame` (the sheet), `scale` (of a
 * picture), `extent` (of data), `v` (a data version to stay at). Unlike a page, a file refuses what it does
 * not know, for nobody would see a notice. Throws `BadRequest`.
 */
export function readJob(query: URLSearchParams, format: Format, origin: string): { job: Job; isPinned: boolean } {
  const rest = new URLSearchParams(query);
  const { frames, usual, isPicture, isData, isThemed } = formats[format];
  const take = <Known extends string>(key: string, known: readonly Known[], usually: Known): Known => {
    const [asked = usually, ...again] = rest.getAll(key);
    rest.delete(key);
    if (again.length) throw new BadRequest(words.notice.repeated(key, again.slice(0, 5).map(clip)));
    if (!(known as readonly string[]).includes(asked)) throw new BadRequest(words.sheet.unknown(key, asked, known));
    return asked as Known;
  };
  const sheet: SheetId = frames.length ? take("frame", frames, usual) : usual;
  const scale = isPicture ? Number(take("scale", scales.map(String), "1")) : 1;
  const extent = isData ? take("extent", extents, "shown") : "shown";
  const version = takeVersion(rest);
  if (version === undefined) throw new BadRequest(words.sheet.version(clip(query.get("v") ?? "")));
  const { facts: current, outlines, anchors } = readSite();
  const facts = version ? readVersion(version) : current;
  if (!facts) throw new BadRequest(words.sheet.version(version!));
  const { scene, notices } = parseScene(
    rest,
    facts.provinces.map(({ code }) => code),
  );
  if (notices.length) throw new BadRequest(notices.map((notice) => noticeText(words, notice)).join("; "));
  const job = jobOf({
    facts,
    outlines,
    anchors,
    // Any other file has one set of colours.
    scene: scene.theme === "auto" && !isThemed ? { ...scene, theme: "light" } : scene,
    sheet: sheets[sheet],
    scale,
    extent,
    origin,
    words,
  });
  return { job, isPinned: version !== null };
}
