import type { Metadata } from "next";
import { headers } from "next/headers";
import { type HostId, hostsEn as words } from "../../../geo/words/hosts-en";
import { originOf } from "../../origin";

export const metadata: Metadata = { title: words.heading, robots: { index: false } };

/** `/embed/hosts`: the map on pages of others, each in a frame, for whoever changes embeds to look at. */
export default async function Hosts() {
  const port = process.env.HOSTS_PORT;
  const origin = new URL(originOf(await headers()));
  if (port) origin.port = port;
  return (
    <main className="page">
      <h1>{words.heading}</h1>
      <p>{port ? words.intro : words.off("HOSTS_PORT=3001 npm start")}</p>
      {port && (
        <ul>
          {(Object.keys(words.hosts) as HostId[]).map((id) => (
            <li key={id}>
              <h2>{words.hosts[id]}</h2>
              <p>
                <a href={`${origin.origin}/${id}`}>{words.open}</a>
              </p>
              <iframe src={`${origin.origin}/${id}`} title={words.hosts[id]} width="100%" height="700" loading="lazy" />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
