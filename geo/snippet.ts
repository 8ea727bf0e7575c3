import { composeShortAlt } from "./alt";
import { frameAttributes } from "./embed-frame";
import { type EmbedQuery, formatEmbed } from "./embed-query";
import type { Figure } from "./figure";
import { type Html, html } from "./html";
import { formatScene } from "./scene";
import type { Words } from "./words/en";
import type { ShareWords } from "./words/share-en";

export const snippetIds = ["frame", "element", "mail", "link"] as const;
export type SnippetId = (typeof snippetIds)[number];

/** What is shared, and where it will stand. */
export type Shared = {
  embed: EmbedQuery;
  figure: Pick<Figure, "heading" | "subtitle" | "asOf" | "layerTexts" | "remarks" | "alt" | "notes">;
  /** Scheme, host and port of this site. */
  origin: string;
  /** In CSS pixels; a width of null is as wide as the page. */
  size: { width: number | null; height: number };
  /** Which data these are, and how to cite them. */
  citation: string;
};

type AllWords = Words & { share: ShareWords };

/** Everything to paste, by its kind: HTML with every text escaped, and for the link an address. */
export function composeSnippets(shared: Shared, words: AllWords): Record<SnippetId, string> {
  return {
    frame: frameSnippet(shared, words),
    element: elementSnippet(shared, words),
    mail: mailSnippet(shared, words),
    link: embedAddress(shared),
  };
}

/** The embed's own address, with everything it shows written out. */
const embedAddress = ({ origin, embed }: Shared): string => `${origin}/embed${formatEmbed(embed)}`;

const shortAlt = ({ figure, embed }: Shared, words: AllWords): string =>
  composeShortAlt(figure.heading, embed.scene, words);

/** The scene as a picture of 1200 x 630 pixels, for where no frame can stand, of the data that the embed stays at. */
const pictureAddress = ({ origin, embed: { scene, version } }: Shared): string =>
  `${origin}/figure/map.png${formatScene(scene, "pinned")}&frame=social${version ? `&v=${version}` : ""}`;

const linkedPicture = (shared: Shared, size: Record<string, string | number>): Html =>
  html(
    "a",
    { href: embedAddress(shared) },
    html("img", { src: pictureAddress(shared), alt: shared.figure.alt, ...size }),
  );

/** A frame that needs no script: a link where frames are not known, a picture where there is no script. */
function frameSnippet(shared: Shared, words: AllWords): string {
  const { width, height } = shared.size;
  const title = shortAlt(shared, words);
  const src = embedAddress(shared);
  const frame = html(
    "iframe",
    {
      src,
      title: title,
      width: width ?? "100%",
      height,
      style: "border:0;max-width:100%",
      ...frameAttributes,
    },
    html("a", { href: src }, words.share.open(title)),
  );
  const picture = linkedPicture(shared, { width: "100%" });
  return [frame, html("noscript", {}, picture)].map((part) => part.html).join("\n");
}

/** The element of `/embed/element.js`, which takes the height its map asks for; a picture until then. */
function elementSnippet(shared: Shared, words: AllWords): string {
  const element = html(
    "afghanistan-map",
    { src: embedAddress(shared), title: shortAlt(shared, words), width: shared.size.width },
    linkedPicture(shared, { width: "100%" }),
  );
  const script = html("script", { src: `${shared.origin}/embed/element.js`, async: true });
  return `${element.html}\n${script.html}`;
}

/** For mail, which knows no frames, scripts or style sheets: the picture, then the same facts as text. */
function mailSnippet(shared: Shared, words: AllWords): string {
  const { figure, origin, embed, citation } = shared;
  const text = (...children: (Html | string)[]) => html("p", {}, ...children);
  const strong = (content: string) => html("b", {}, content);
  const parts = [
    text(linkedPicture(shared, { width: 600, height: 315, border: 0 })),
    text(strong(figure.heading), html("br"), figure.subtitle, html("br"), figure.asOf),
    text(strong(words.share.mail.layers)),
    figure.layerTexts.length
      ? html("ul", {}, ...figure.layerTexts.map((layer) => html("li", {}, layer)))
      : text(words.share.mail.none),
    text(strong(words.sources.heading)),
    html(
      "ol",
      {},
      ...figure.notes.map((note) =>
        html("li", {}, isWeb(note.url) ? html("a", { href: note.url }, note.text) : note.text),
      ),
    ),
    text([...figure.remarks, words.precision, words.absence].join(" ")),
    text(`${words.disclaimer} ${words.kashmir}`),
    text(html("a", { href: `${origin}/${formatScene(embed.scene)}` }, words.share.mail.full)),
    text(citation),
  ];
  return parts.map((part) => part.html).join("\n");
}

/** Only web addresses become links, whatever a table says. */
const isWeb = (url: string) => /^https?:\/\//.test(url);
