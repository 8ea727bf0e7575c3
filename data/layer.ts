import type { LayerId } from "./terms";

export const shapes = ["diamond", "house", "triangle", "circle", "square", "hexagon"] as const;
export type Shape = (typeof shapes)[number];

/** A facility type: one toggle, one slot on a plate, one column of the matrix. */
export type Layer = {
  id: LayerId;
  title: string;
  letter: string;
  shape: Shape;
  isDefault: boolean;
  description: string;
  /** What a reader of its marks should bear in mind, said with every figure that shows them; "" for nothing. */
  remark: string;
};
