import { memo } from "react";
import type { Cell, Matrix } from "../geo/matrix";
import type { FigureWords } from "../geo/words/en-figure";
import { Slot } from "./slot";

function CellMark({ cell }: { cell: Cell }) {
  const { layer, look, claims, text } = cell;
  const mark = (
    <>
      <Slot
        {...layer}
        look={look}
        colour={look === "absent" ? "var(--absent)" : `var(--${layer.id})`}
        paper="var(--page)"
      />
      <span className="cell-text">{text}</span>
    </>
  );
  const [first] = claims;
  return first ? <a href={first.href}>{mark}</a> : <span className="not-named">{mark}</span>;
}

/** Province by layer as a table; each mark leads to its claim. */
export const MatrixTable = memo(function MatrixTable({ matrix, words }: { matrix: Matrix; words: FigureWords }) {
  const text = words.matrix;
  return (
    <section id="matrix" aria-labelledby="matrix-heading" className="matrix">
      <h2 id="matrix-heading">{text.heading}</h2>
      {/* The region takes focus so that a wide table can be scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
      <section className="scroll" tabIndex={0} aria-label={text.caption}>
        <table>
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              {matrix.columns.map(({ sort, title, href, label, isSorted, isDescending }) => (
                <th
                  key={sort}
                  scope="col"
                  aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : undefined}
                >
                  <a href={href} title={label}>
                    {title}
                    <span aria-hidden="true">{isSorted ? (isDescending ? " ▼" : " ▲") : ""}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ code, name, href, cells, count }) => (
              <tr key={code}>
                <th scope="row">
                  <a data-province={code} href={href}>
                    {name}
                  </a>
                </th>
                {cells.map((cell) => (
                  <td key={cell.layer.id}>
                    <CellMark cell={cell} />
                  </td>
                ))}
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {matrix.rest.length > 0 && (
        <>
          <h3>{text.rest(matrix.rest.length)}</h3>
          <ul className="rest">
            {matrix.rest.map(({ code, name, href }) => (
              <li key={code}>
                <a data-province={code} href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <p className="aside">{text.restNote}</p>
        </>
      )}
    </section>
  );
});
