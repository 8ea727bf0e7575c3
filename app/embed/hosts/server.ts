import { createServer } from "node:http";
import { composeFigure } from "../../../geo/figure";
import { parseScene } from "../../../geo/scene";
import { composeSnippets } from "../../../geo/snippet";
import { en } from "../../../geo/words/en";
import { type HostId, hostsEn as words } from "../../../geo/words/hosts-en";
import { shareEn as share } from "../../../geo/words/share-en";
import { readSite } from "../../site";
import { hosts } from "./host";

// Pages of others on a port of their own (HOSTS_PORT), around embeds of the site at PORT. Started beside the site
// by whoever wants to look at embeds, and by the tests.

const site = `http://localhost:${process.env.PORT || 3000}`;

/** A host's page. Its own address is the scene. */
async function write(id: HostId, query: URLSearchParams): Promise<string> {
  const { html = "", style = "", scene: asked = "", body } = hosts[id];
  for (const [key, value] of new URLSearchParams(asked)) query.set(key, value);
  if (id === "file") return (await fetch(`${site}/figure/map.html?${query}`)).text();
  const { facts } = readSite();
  const { scene } = parseScene(
    query,
    facts.provinces.map(({ code }) => code),
  );
  const figure = composeFigure(facts, scene, en);
  const citation = en.bibliography.citation(figure.title, facts.version, en.date(facts.edition.revised));
  const embed = { scene, hasControls: true, version: null };
  const snippets = composeSnippets(
    { embed, figure, origin: site, size: { width: null, height: 1600 }, citation },
    { ...en, share },
  );
  return [
    `<!doctype html><html${html || ' lang="en"'}><meta charset="utf-8"><title>${words.hosts[id]}</title>`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    // Of a page that forbids inline styles none is missed.
    style && `<style>${style}</style>`,
    `<main><h1>${words.hosts[id]}</h1><p>${words.paste}</p>\n${body(snippets)}\n<p>${words.after}</p></main></html>`,
  ].join("");
}

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", site);
  const id = pathname.slice(1) as HostId;
  if (!Object.hasOwn(hosts, id)) return response.writeHead(404).end();
  const headers = { "content-type": "text/html; charset=utf-8", ...hosts[id].headers?.(site) };
  response.writeHead(200, headers).end(await write(id, searchParams));
}).listen(Number(process.env.HOSTS_PORT), () => console.log(`Hosts of embeds: port ${process.env.HOSTS_PORT}`));
