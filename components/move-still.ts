import type { Labels } from "../geo/labels";
import type { Point } from "../geo/mercator";
import { type Camera, isHome } from "../geo/standing";
import { pathData } from "../geo/svg";

/** Moves the ground as one and puts each label where the layout has it; plates keep their size. */
export function moveStill(still: SVGSVGElement, camera: Camera, { plates, names }: Labels): void {
  const { k, shift } = camera;
  still
    .querySelector(".ground")
    ?.setAttribute("transform", isHome(camera) ? "" : `translate(${shift.join(" ")}) scale(${k})`);
  const leaders = plates.flatMap(({ leader }) => (leader ? [leader] : []));
  still.querySelector(".leaders")?.setAttribute("d", pathData(leaders, false));
  const placed = new Map(plates.map((plate) => [plate.code as string, plate]));
  for (const label of still.querySelectorAll<SVGElement>(".label")) {
    const plate = placed.get(label.dataset.plate ?? "");
    const [x, y] = label.dataset.at!.split(" ").map(Number) as Point;
    const [atX, atY] = plate?.at ?? [x * k + shift[0], y * k + shift[1]];
    label.setAttribute("transform", `translate(${atX} ${atY})`);
    label.toggleAttribute("hidden", !(plate ? plate.isShown : names.has(label.dataset.name!)));
  }
}
