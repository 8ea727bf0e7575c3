/** @type {import("next").NextConfig} */
export default {
  // The first paint may not wait for a second request, so styles travel in the document.
  experimental: { inlineCss: true },
  poweredByHeader: false,
  devIndicators: false,
  // `npm test` checks the types, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
};
