import type { SnippetId } from "../../../geo/snippet";
import type { HostId } from "../../../geo/words/hosts-en";

/** A page of somebody else: how it answers, and what of the snippets it shows, in its own way. */
export type Host = {
  /** Its headers, for a site at an origin. */
  headers?: (site: string) => Record<string, string>;
  html?: string;
  style?: string;
  /** What of the scene it asks for in its own address. */
  scene?: string;
  body: (snippets: Record<SnippetId, string>) => string;
};

/** WordPress's side: it gives each frame a secret and obeys the height of whoever knows it, up to 1000. */
const wordpress = `<script>
addEventListener("message",function(e){var d=e.data;
if(!d||d.message!=="height"||/[^a-zA-Z0-9]/.test(d.secret))return;
document.querySelectorAll('iframe[data-secret="'+d.secret+'"]').forEach(function(f){
if(f.contentWindow===e.source)f.height=Math.min(1000,Math.max(200,~~d.value))})})</script>`;

const sandboxed = (frame: string, sandbox: string) => frame.replace(/ sandbox="[^"]*"/, ` sandbox="${sandbox}"`);

export const hosts: Record<HostId, Host> = {
  plain: { body: ({ frame }) => frame },
  element: { body: ({ element }) => element },
  twice: { body: ({ element }) => element + element },
  stripped: { body: ({ element }) => element.replace(/<script.*<\/script>/s, "") },
  sandboxed: { body: ({ frame }) => sandboxed(frame, "allow-scripts") },
  scriptless: { body: ({ frame }) => sandboxed(frame, "") },
  isolated: {
    headers: () => ({
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
    }),
    body: ({ element }) => element,
  },
  narrow: { style: "main{width:320px}", body: ({ element }) => element },
  dark: {
    style: ":root{color-scheme:dark;background:#111;color:#eee}",
    scene: "theme=dark",
    body: ({ element }) => element,
  },
  rtl: { html: ' dir="rtl" lang="fa"', scene: "lang=fa", body: ({ element }) => element },
  strict: {
    headers: (site) => ({
      "content-security-policy": `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site}`,
    }),
    body: ({ element }) => element,
  },
  wordpress: {
    body: ({ frame }) =>
      wordpress +
      sandboxed(frame, "allow-scripts").replace(
        /src="([^"]*)"/,
        'src="$1#?secret=a1B2c3" data-secret="a1B2c3" security="restricted"',
      ),
  },
  mail: { style: "main{width:600px}", body: ({ mail }) => mail },
  // Not a page around an embed, but the file itself: see server.ts.
  file: {
    headers: () => ({
      "content-security-policy":
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
    }),
    body: () => "",
  },
};
