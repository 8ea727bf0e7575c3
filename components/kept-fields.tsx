import { formatScene, type Scene } from "../geo/scene";

type Props = {
  scene: Scene;
  /** What else the address says, as a query. */
  kept?: string;
};

/** The parts of an address that a form does not ask for, so that sending it without script keeps them. */
export const KeptFields = ({ scene, kept = "" }: Props) =>
  [...new URLSearchParams(`${formatScene(scene)}&${kept}`)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
