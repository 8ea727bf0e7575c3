import type { Metadata } from "next";
import { gallery } from "../../geo/gallery";
import { sheets } from "../../geo/sheet";
import { en as words } from "../../geo/words/en";

export const metadata: Metadata = { title: `${words.gallery.heading} | ${words.site}`, robots: { index: false } };

/** Every named figure as the site draws it now, for those who change how it is drawn. */
export default function Gallery() {
  return (
    <main className="page">
      <h1>{words.gallery.heading}</h1>
      <p>{words.gallery.intro}</p>
      <ul className="gallery">
        {gallery.map(({ name, query, sheet }) => {
          const { use, width, height } = sheets[sheet];
          const source = `/figure/${name}.svg?${query.slice(1)}&frame=${sheet}`;
          return (
            <li key={name}>
              <a href={source}>
                {/* biome-ignore lint/performance/noImgElement: a drawing, which no image service can make smaller */}
                <img src={source} alt={name} width={width} height={height} loading="lazy" />
              </a>
              <p>
                <strong>{name}</strong> · {use} · <a href={`/${query}`}>{words.gallery.live}</a>
              </p>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
