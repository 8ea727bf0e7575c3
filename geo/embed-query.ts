import type { ProvinceCode } from "../data/claim";
import { clip, formatScene, type Notice, parseScene, type Scene } from "./scene";

/** What an embed is told beside its scene. */
export type EmbedOptions = {
  /** Whether readers may turn layers and evidence on and off. */
  hasControls: boolean;
  /** The data version it stays at, twelve hexadecimal digits, or null for the newest. */
  version: string | null;
};

/** The address of an embed: its scene, and `controls` and `v`, which are its own. */
export type EmbedQuery = EmbedOptions & { scene: Scene };

export const defaultEmbed: EmbedOptions = { hasControls: true, version: null };

/** A data version as the atlas writes it. */
const versionForm = /^[0-9a-f]{12}$/;

/** Takes `v` out of a query: a data version, null where none is asked for, undefined for what can be none. */
export function takeVersion(query: URLSearchParams): string | null | undefined {
  const [version, ...again] = query.getAll("v");
  query.delete("v");
  if (!version && !again.length) return null;
  return version && !again.length && versionForm.test(version) ? version : undefined;
}

/**
 * Reads `?<scene>&controls=0&v=<data version>`. As with a scene nothing throws: what is unknown or
 * repeated is left out and named in `notices`. Whether there is such a version is not known here.
 */
export function parseEmbedQuery(
  query: string | URLSearchParams,
  codes: readonly ProvinceCode[],
): { embed: EmbedQuery; notices: Notice[] } {
  const rest = new URLSearchParams(query);
  const own: Notice[] = [];
  const take = (key: string, isKnown: (word: string) => boolean): string | null => {
    const [word, ...again] = rest.getAll(key);
    rest.delete(key);
    if (again.length) own.push({ key, words: again.slice(0, 5).map(clip), reason: "repeated" });
    if (!word) return null;
    if (isKnown(word)) return word;
    own.push({ key, words: [clip(word)], reason: "unknown" });
    return null;
  };
  const controls = take("controls", (word) => word === "0" || word === "1");
  const version = take("v", (word) => versionForm.test(word));
  const { scene, notices } = parseScene(rest, codes);
  const hasControls = controls === null ? defaultEmbed.hasControls : controls === "1";
  return { embed: { scene, hasControls, version }, notices: [...notices, ...own] };
}

/** What an embed's address says beside its scene: "controls=0&v=…"; what is usual only where it is `pinned`. */
export function formatEmbedOptions({ hasControls, version }: EmbedOptions, form: "short" | "pinned" = "short"): string {
  const controls = form === "pinned" || !hasControls ? `controls=${hasControls ? 1 : 0}` : "";
  return [controls, version ? `v=${version}` : ""].filter(Boolean).join("&");
}

/**
 * The canonical query of an embed. For pages of others it writes defaults out, so that a later default
 * changes no embed that exists; `short` leaves them out.
 */
export const formatEmbed = (embed: EmbedQuery, form: "short" | "pinned" = "pinned"): string =>
  `?${[formatScene(embed.scene, form).slice(1), formatEmbedOptions(embed, form)].filter(Boolean).join("&")}`;
