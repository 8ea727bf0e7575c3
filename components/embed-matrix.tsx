import { composeMatrix } from "../geo/matrix";
import type { ViewProps } from "./embed";
import { MatrixTable } from "./matrix";

/** The matrix of an embed. */
export const EmbedMatrix = ({ digest, scene, figure, words }: ViewProps) => (
  <MatrixTable matrix={composeMatrix(digest, scene, figure.selection, words)} words={words} />
);
