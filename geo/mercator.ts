/** A place in degrees longitude and latitude (WGS84). */
export type LonLat = [lon: number, lat: number];
/** A point on a plane, y downwards. */
export type Point = [x: number, y: number];

const radians = Math.PI / 180;

/**
 * Spherical Mercator (EPSG:3857) on a world one unit wide, origin at 180° W, 85.05° N:
 * x = (λ + 180) / 360, y = (1 - ln tan(π/4 + φ/2) / π) / 2.
 * MapLibre uses the same plane, 512 CSS pixels wide at zoom 0.
 */
export const toWorld = ([lon, lat]: LonLat): Point => [
  (lon + 180) / 360,
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / Math.PI) / 2,
];

/** The inverse of `toWorld`. */
export const fromWorld = ([x, y]: Point): LonLat => [
  x * 360 - 180,
  (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2) / radians,
];
