import { expect, test } from "@playwright/test";
import { distance } from "@turf/turf";
import fc from "fast-check";
import { frames } from "../../geo/frame";
import { scaleBar, unitsPerKm } from "../../geo/scale-bar";
import { afghanistan, fitView, projector } from "../../geo/view";

const { web } = frames;
const view = fitView(afghanistan, web);

test("a unit of the frame is as long as a degree measured on the globe says", () => {
  const [lon, lat] = view.center;
  const project = projector(view, web);
  const units = project([lon + 0.5, lat])[0] - project([lon - 0.5, lat])[0];
  // The sphere of turf is a thousandth smaller than the ellipsoid's equator.
  expect(units / distance([lon - 0.5, lat], [lon + 0.5, lat]) / unitsPerKm(web)).toBeCloseTo(1, 2);
  expect(unitsPerKm(web, 4)).toBeCloseTo(4 * unitsPerKm(web), 9);
  expect(unitsPerKm(web, 1, 37), "Mercator grows northwards").toBeGreaterThan(unitsPerKm(web, 1, 30));
});

test("the bar is the longest round length that fits", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 6, noNaN: true }), fc.integer({ min: 50, max: 300 }), (units, most) => {
      const { km, length } = scaleBar(units, most);
      expect([25, 50, 100, 200]).toContain(km);
      expect(length).toBeCloseTo(km * units, 9);
      if (km > 25) expect(length).toBeLessThanOrEqual(most);
      if (km < 200) expect(length * 2).toBeGreaterThan(most);
    }),
  );
});
