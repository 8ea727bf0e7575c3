/** CSS pixels in English Metric Units, in which Open XML measures places and widths. */
export const emu = (pixels: number): number => Math.round(pixels * 9525);

/** CSS pixels in hundredths of a point, in which it measures lettering. */
export const centipoints = (pixels: number): number => Math.round(pixels * 75);

/** A share in thousandths of a per cent. */
export const thousandths = (share: number): number => Math.round(share * 100_000);
