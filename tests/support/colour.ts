/** Colour mathematics for the tests. A colour is "#rrggbb" in sRGB; linear light runs from 0 to 1. */
type Triple = [number, number, number];

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

/** Linear light of a colour, by the sRGB transfer function (IEC 61966-2-1). */
const lightOf = (hex: string): Triple =>
  [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Triple;

const hexOf = (light: Triple): string =>
  `#${light
    .map((c) => Math.min(1, Math.max(0, c)))
    .map((c) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055))
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

const luminance = (hex: string): number => {
  const [r, g, b] = lightOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast by WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

/**
 * How a colour looks to someone without one kind of cone. Machado, Oliveira and Fernandes 2009, "A
 * physiologically-based model for simulation of color vision deficiency", severity 1; in linear light.
 */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Triple[]>;

export const visions = ["normal", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Vision = (typeof visions)[number];
export const seen = (hex: string, vision: Vision): string =>
  vision === "normal" ? hex : hexOf(times(deficiencies[vision], lightOf(hex)));

const white: Triple = [0.95047, 1, 1.08883];
const toXyz: Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** CIELAB of a colour under D65. L*, from 0 to 100, is all that a grey copy keeps. */
export function labOf(hex: string): Triple {
  const [x, y, z] = times(toXyz, lightOf(hex)).map((value, i) => {
    const t = value / white[i]!;
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  }) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = Math.PI / 180;

/**
 * CIEDE2000 between two CIELAB colours, all weights 1. Sharma, Wu and Dalal 2005, "The CIEDE2000
 * color-difference formula: implementation notes, supplementary test data, and mathematical observations".
 */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 1.5 - 0.5 * Math.sqrt(c7 / (c7 + 25 ** 7));
  const [chroma1, chroma2] = [Math.hypot(g * a1, b1), Math.hypot(g * a2, b2)];
  const hueOf = (a: number, b: number) => (a || b ? (Math.atan2(b, g * a) / degrees + 360) % 360 : 0);
  const [hue1, hue2] = [hueOf(a1, b1), hueOf(a2, b2)];

  const isGrey = chroma1 * chroma2 === 0;
  const turn = isGrey ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const dHue = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * degrees);
  const [lightness, chroma] = [(l1 + l2) / 2, (chroma1 + chroma2) / 2];
  const hue = isGrey ? hue1 + hue2 : hue1 + turn / 2;

  const t =
    1 -
    0.17 * Math.cos((hue - 30) * degrees) +
    0.24 * Math.cos(2 * hue * degrees) +
    0.32 * Math.cos((3 * hue + 6) * degrees) -
    0.2 * Math.cos((4 * hue - 63) * degrees);
  const bend = 30 * Math.exp(-(((((hue + 360) % 360) - 275) / 25) ** 2));
  const rotation = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(2 * bend * degrees);
  const off = (lightness - 50) ** 2;
  const inL = (l2 - l1) / (1 + (0.015 * off) / Math.sqrt(20 + off));
  const inC = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const inH = dHue / (1 + 0.015 * chroma * t);
  return Math.sqrt(inL ** 2 + inC ** 2 + inH ** 2 + rotation * inC * inH);
}
