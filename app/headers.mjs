// The headers that say who may use what of this site; next.config.js sets those that never change.

/** On everything. What a page does not use, nothing in it may use. */
const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "cross-origin-resource-policy": "same-origin",
};
/** Pages and files that are not embeds: framed by this site alone, and alone in their browsing context group. */
const own = { "content-security-policy": "frame-ancestors 'self'", "cross-origin-opener-policy": "same-origin" };
/** A host that is isolated (COEP) frames only what is so itself. */
const embed = { "cross-origin-embedder-policy": "require-corp", "cross-origin-resource-policy": "cross-origin" };
/** What pages of others may show. */
const shown = { "cross-origin-resource-policy": "cross-origin" };
/** What an embed reads by script: without `allow-same-origin` its origin is none, so that it counts as a stranger. */
const read = { ...shown, "access-control-allow-origin": "*" };

const rule = (source, values) => ({
  source,
  headers: Object.entries(values).map(([key, value]) => ({ key, value })),
});

/**
 * For `headers()` of next.config.js. Of two rules for one header the later counts, and either counts before
 * what a route answers with: figures and embeds have policies of their own. `/embed/hosts` is a page like others.
 */
export const headerRules = [
  rule("/:path*", always),
  rule("/((?!figure/|embed$|embed/(?!hosts)).*)", own),
  rule("/embed", embed),
  rule("/embed/((?!hosts).*)", read),
  rule("/embed/((?!hosts).*)", embed),
  rule("/figure/:file", shown),
  rule("/_next/static/:path*", shown),
  // A worker of an isolated page must be isolated itself.
  rule("/maplibre/:file", { ...embed, ...read }),
  rule("/atlas", read),
];

/**
 * The policy of who may frame an embed, as `EMBED_FRAME_ANCESTORS` says when the server starts: sources as
 * in CSP ("'self' *.example.org"). Nothing or "*" is anyone, and then there is no policy at all, for in CSP
 * "*" would leave out pages opened from a disk.
 *
 * @returns {Record<string, string>}
 */
export function framePolicy(ancestors = process.env.EMBED_FRAME_ANCESTORS ?? "") {
  const sources = ancestors.trim();
  if (/[;,\r\n]/.test(sources)) throw new Error("EMBED_FRAME_ANCESTORS: sources are parted by spaces");
  return !sources || sources === "*" ? {} : { "content-security-policy": `frame-ancestors ${sources}` };
}
