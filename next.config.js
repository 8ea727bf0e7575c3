import { headerRules } from "./app/headers.mjs";

/** @type {import("next").NextConfig} */
export default {
  // The first paint may not wait for a second request, so styles travel in the document.
  experimental: { inlineCss: true },
  headers: () => headerRules,
  // Every reader finds the tags of a card in the head, not only those that are known by name.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  devIndicators: false,
  // `npm test` checks the types, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
};
