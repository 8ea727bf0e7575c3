import type { Metadata } from "next";
import { headers } from "next/headers";
import "../../components/dialog.css";
import { Citations } from "../../components/citations";
import { DownloadList } from "../../components/download-list";
import { DownloadPreview } from "../../components/download-preview";
import { KeptFields } from "../../components/kept-fields";
import { composeCitationTexts } from "../../geo/citation-texts";
import { composeDownloads } from "../../geo/download";
import { composeFigure } from "../../geo/figure";
import { formatScene, parseScene } from "../../geo/scene";
import { type SheetId, sheets } from "../../geo/sheet";
import { citationEn } from "../../geo/words/citation-en";
import { downloadEn as download } from "../../geo/words/download-en";
import { noticeText, en as words } from "../../geo/words/en";
import { originOf } from "../origin";
import { type PageProps, readQuery } from "../page-query";
import { readSite } from "../site";

export const metadata: Metadata = { title: `${download.heading} | ${words.site}`, robots: { index: false } };

/** `/download?<scene>&frame=<sheet>`: what the dialog of downloads has, for readers without script. */
export default async function Downloads(props: PageProps) {
  const { facts } = readSite();
  const query = await readQuery(props);
  const asked = query.get("frame") ?? "";
  query.delete("frame");
  const sheet = Object.hasOwn(sheets, asked) ? (asked as SheetId) : "slide";
  const { scene, notices } = parseScene(
    query,
    facts.provinces.map(({ code }) => code),
  );
  const figure = composeFigure(facts, scene, words);
  const groups = composeDownloads({ scene, layers: facts.layers, version: facts.version, sheet }, download);
  const svg = groups.flatMap(({ downloads }) => downloads).find(({ id }) => id === "svg")!;
  const revised = words.date(facts.edition.revised);
  const citation = words.bibliography.citation(figure.title, facts.version, revised);
  const address = `${originOf(await headers())}/${formatScene(scene)}`;
  return (
    <main className="page download-page">
      <h1>{download.heading}</h1>
      <h2>{figure.title}</h2>
      <p className="aside">{download.intro(facts.version, revised)}</p>
      {notices.length > 0 && <p role="status">{notices.map((notice) => noticeText(words, notice)).join("; ")}</p>}
      <p>
        <a className="underline" href={`/${formatScene(scene)}`}>
          {download.back}
        </a>
      </p>
      <DownloadList groups={groups} words={download} />
      <form action="/download">
        <KeptFields scene={scene} />
        <DownloadPreview src={svg.href} alt={figure.alt} sheet={sheet} words={download}>
          <button type="submit">{download.show}</button>
        </DownloadPreview>
      </form>
      <Citations citations={composeCitationTexts({ figure, citation, address }, words, citationEn)} />
    </main>
  );
}
