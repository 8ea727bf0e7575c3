import type { Hatching } from "../geo/figure";
import type { LegendEntry } from "../geo/legend";
import type { Words } from "../geo/words/en";
import { Slot } from "./slot";

const Swatch = ({ fill, hatch }: { fill: string; hatch: Hatching | null }) => (
  <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
    <rect x="-10" y="-8" width="20" height="16" fill={fill} stroke="var(--plateEdge)" />
    {hatch && (
      <path
        d="M-10 0L-2-8M-10 8L6-8M-2 8L10-4M6 8L10 4"
        stroke={hatch.colour}
        strokeDasharray={hatch.isDashed ? "4 2.5" : undefined}
      />
    )}
    {hatch?.isDashed && (
      <>
        <circle cx="8" cy="-7" r="5.5" fill="var(--plate)" />
        <path d="M4-7H12M8-11V-3" stroke="var(--ink)" strokeWidth="1.75" />
      </>
    )}
  </svg>
);

/** What the marks on the map mean; only marks that the scene can show. */
export function Legend({ entries, words }: { entries: LegendEntry[]; words: Words }) {
  return (
    <section data-testid="legend" className="legend" aria-label={words.legend.heading}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.text}>
            {entry.kind === "swatch" ? <Swatch {...entry} /> : <Slot {...entry} paper="var(--plate)" />}
            {entry.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
