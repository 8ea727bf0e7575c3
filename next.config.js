import { headerRules } from "./app/headers.mjs";

/** @type {import("next").NextConfig} */
export default {
  // The first paint may not wait for a second request, so styles travel in the document.
  experimental: { inlineCss: true },
  headers: () => headerRules,
  // Every reader finds the tags of a card in the head, not only those that are known by name.
  htmlLimitedBots: /.*/,
  // They bring a binary, which no bundler can take in.
  serverExternalPackages: ["@resvg/resvg-js", "@myriaddreamin/typst-ts-node-compiler"],
  poweredByHeader: false,
  devIndicators: false,
  // `npm test` checks the types, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
};
