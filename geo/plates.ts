import { drawPlaceNames, standPlaceNames } from "./base-map";
import type { Figure } from "./figure";
import type { Frame, PlateSet } from "./frame";
import type { Mark } from "./mark";
import { freeNames, type Name, standNames } from "./names";
import { drawPlate } from "./plate";
import { type Places, placeAtHome, standPlates } from "./standing";

/** The plates of a figure in one setting; under them the names around, and the leaders of those that stand off. */
export function drawPlates(
  figure: Figure,
  set: PlateSet,
  places: Places,
  frame: Pick<Frame, "width" | "height" | "isScaled">,
): Mark {
  const { palette } = figure;
  const standings = standPlates(figure, set, places);
  const placed = placeAtHome(standings);
  return {
    kind: "group",
    name: `plates ${set.id}`,
    marks: [
      ...drawPlaceNames(figure, set, places.project, frame),
      ...namesIn({ figure, set, places, frame }).map(
        ({ id, text, lang, at, height }): Mark => ({
          kind: "group",
          name: "label",
          data: { name: id },
          at,
          marks: [
            {
              kind: "text",
              name: "quiet",
              at: [0, height * 0.35],
              size: height,
              text,
              fill: palette.muted,
              ...(lang ? { lang } : {}),
            },
          ],
        }),
      ),
      // One mark for all, so that none runs over a plate and the live map has one to move.
      {
        kind: "line",
        name: "leaders",
        lines: placed.flatMap(({ leader }) => (leader ? [leader] : [])),
        stroke: palette.leader,
        width: 1,
      },
      ...figure.plates.map(
        (plate, i): Mark => ({
          kind: "group",
          name: "label",
          data: { plate: plate.code },
          at: standings[i]!.home,
          link: { href: plate.href, label: plate.name, isPrimary: false },
          marks: drawPlate(plate, set, palette),
        }),
      ),
    ],
  };
}

type Given = {
  figure: Figure;
  set: PlateSet;
  places: Places;
  frame: Pick<Frame, "width" | "height">;
};

/** The quiet names that a drawing holds. */
export function namesIn({ figure, set, places, frame: { width, height } }: Given): Name[] {
  if (!set.names) return [];
  const names = standNames(figure, set, places);
  if (set.names === "all") return names;
  const standings = standPlates(figure, set, places);
  const placed = placeAtHome(standings);
  const all = [...standPlaceNames(figure, set, places.project), ...names];
  const sheet = { left: 0, top: 0, right: width, bottom: height };
  const free = new Set(freeNames(all, { k: 1, shift: [0, 0] }, sheet, standings, placed));
  return names.filter((name) => free.has(name));
}
