import { memo } from "react";
import type { Matrix } from "../geo/matrix";
import type { Words } from "../geo/words/en";
import { Slot } from "./slot";

/** The provinces the scene shows, each a link to its details, with the layers it is named in. */
export const ProvinceList = memo(function ProvinceList({ rows, words }: { rows: Matrix["rows"]; words: Words }) {
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
            {cells
              .filter(({ evidence }) => evidence)
              .map(({ layer, look, text }) => (
                <span key={layer.id} className="named">
                  <Slot {...layer} look={look} colour={`var(--${layer.id})`} paper="var(--page)" />
                  {layer.title} <span className="only-heard">({text})</span>
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
});
