/**
 * What every frame around an embed is given. `allow-same-origin` is safe because a host is never of
 * the embed's own origin; without it the embed works too.
 */
export const frameAttributes = {
  loading: "lazy",
  referrerpolicy: "strict-origin-when-cross-origin",
  sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
  allow: "fullscreen",
} as const;

/** No message makes a frame lower or higher than this, in CSS pixels. */
const frameHeights = { least: 120, most: 4000 } as const;

/** The height that an embed's message asks for, in whole CSS pixels within the limits, or null for any other message. */
export function readHeight(message: unknown): number | null {
  if (typeof message !== "object" || !message) return null;
  const { source, v, type, height } = message as Record<string, unknown>;
  if (source !== "afghanistan-map" || v !== 1 || type !== "height" || !Number.isFinite(height)) return null;
  return Math.ceil(Math.min(Math.max(height as number, frameHeights.least), frameHeights.most));
}
