import { type EvidenceId, evidenceIds } from "../data/terms";
import type { Scene } from "../geo/scene";
import type { FigureWords } from "../geo/words/en-figure";

type Props = { scene: Scene; onChange: (change: Partial<Scene>) => void; words: FigureWords };

/** Whether a province must be named in any or in all of the chosen layers. */
export function MatchChoice({ scene, onChange, words }: Props) {
  return (
    <fieldset>
      <legend>{words.match.heading}</legend>
      <div className="choices">
        {(["any", "all"] as const).map((match) => (
          <label key={match}>
            <input
              type="radio"
              name="match"
              value={match}
              checked={scene.match === match}
              onChange={() => onChange({ match })}
            />
            {words.match[match]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Which kinds of evidence are shown. */
export function EvidenceToggles({ scene, onChange, words }: Props) {
  const toggle = (id: EvidenceId, isOn: boolean) =>
    onChange({ evidence: evidenceIds.filter((other) => (other === id ? isOn : scene.evidence.includes(other))) });
  return (
    <fieldset>
      <legend>{words.evidence.heading}</legend>
      <div className="choices">
        {evidenceIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              name="seen"
              value={id}
              checked={scene.evidence.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {words.evidence.names[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
