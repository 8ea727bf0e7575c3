import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { Dashboard } from "../components/dashboard";
import { digestOf } from "../data/digest";
import { anchorsIn } from "../geo/anchors";
import { composeFigure } from "../geo/figure";
import { findProvinces } from "../geo/find-province";
import { frames } from "../geo/frame";
import { tongues } from "../geo/local-name";
import { formatScene, type Notice, parseScene, queryOfForm } from "../geo/scene";
import { en as words } from "../geo/words/en";
import { originOf } from "./origin";
import { pageMetadata } from "./page-metadata";
import { type PageProps, readQuery } from "./page-query";
import { readSite } from "./site";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { facts } = readSite();
  const { scene } = parseScene(
    await readQuery(props),
    facts.provinces.map(({ code }) => code),
  );
  return pageMetadata(composeFigure(facts, scene, words), scene, originOf(await headers()), words);
}

export default async function Page(props: PageProps) {
  const { facts, anchors } = readSite();
  const codes = facts.provinces.map(({ code }) => code);
  let query = await readQuery(props);
  // Forms sent without script: their fields become the canonical address.
  if (query.has("form")) redirect(formatScene(parseScene(queryOfForm(query), codes).scene) || "/");
  const wanted = query.get("find");
  const notices: Notice[] = [];
  if (wanted !== null) {
    query = new URLSearchParams(query);
    query.delete("find");
    const [found] = findProvinces(wanted, facts.provinces);
    if (found) redirect(formatScene({ ...parseScene(query, codes).scene, province: found.code }));
    notices.push({ key: "find", words: [wanted.slice(0, 40)], reason: "unknown" });
  }
  const parsed = parseScene(query, codes);
  return (
    <Dashboard
      digest={digestOf(facts, tongues[parsed.scene.lang])}
      anchors={anchorsIn(anchors, frames.web)}
      scene={parsed.scene}
      notices={[...notices, ...parsed.notices]}
      origin={originOf(await headers())}
    />
  );
}
