import { formatScene, type Scene } from "../geo/scene";

/** The parts of a scene that a form does not ask for, so that sending it without script keeps them. */
export const KeptFields = ({ scene }: { scene: Scene }) =>
  [...new URLSearchParams(formatScene(scene))].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
