import type { Matrix } from "../geo/matrix";
import type { Words } from "../geo/words/en";

/** The provinces the scene shows, each a link to its details, with the layers it is named in. */
export function ProvinceList({ rows, words }: { rows: Matrix["rows"]; words: Words }) {
  return (
    <section aria-labelledby="list-heading" className="list">
      <h2 id="list-heading">{words.provinces.heading(rows.length)}</h2>
      <p className="aside">{rows.length ? words.provinces.prompt : words.provinces.empty}</p>
      <ul>
        {rows.map(({ code, name, href, cells }) => (
          <li key={code}>
            <a data-province={code} href={href}>
              {name}
            </a>
            <span>
              {cells
                .filter(({ evidence }) => evidence)
                .map(({ layer }) => layer.title)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
