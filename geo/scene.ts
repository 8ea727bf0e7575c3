import type { ProvinceCode } from "../data/claim";
import { type EvidenceId, evidenceIds, type LayerId, layerIds } from "../data/terms";

export const views = ["map", "multiples", "matrix"] as const;
/** Languages that the names of provinces can be shown in; all other words are English so far. */
export const languages = ["en", "fa", "ps", "ru"] as const;
export type Language = (typeof languages)[number];
export const themes = ["auto", "light", "dark", "print"] as const;
export const sorts = ["layers", "name", ...layerIds] as const;
export type Sort = (typeof sorts)[number];

/** What the reader asked for: the URL, canonical and lossless. */
export type Scene = {
  layers: LayerId[];
  evidence: EvidenceId[];
  match: "any" | "all";
  province: ProvinceCode | null;
  view: (typeof views)[number];
  sort: Sort;
  lang: Language;
  theme: (typeof themes)[number];
  /** The reader's own heading for sheets and embeds; "" for the generated one. */
  title: string;
};

/** A part of a link that was left out, for the reader to see. Never trusted as markup. */
export type Notice = { key: string; words: string[]; reason: "unknown" | "repeated" };

export const defaultScene: Scene = {
  layers: ["leadership", "safe-houses", "training", "aqis"],
  evidence: ["corroborated", "uncorroborated", "article"],
  match: "any",
  province: null,
  view: "map",
  sort: "layers",
  lang: "en",
  theme: "auto",
  title: "",
};

const lists = { layers: layerIds, evidence: evidenceIds } as const;
const choices = {
  match: ["any", "all"],
  view: views,
  sort: sorts,
  lang: languages,
  theme: themes,
} as const;

/** Words that links once used, and what they are called now. */
const renamed = new Map([
  ["safe_houses", "safe-houses"],
  ["prs", "fa"],
  ["fa-af", "fa"],
  ["dari", "fa"],
]);
/** Added by mail and social services on the way; no reader typed them, so none needs a notice. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref)$/;

/** A word as a notice shows it. */
export const clip = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

export const longestTitle = 120;

/** A reader's heading as one line of at most 120 letters, without controls or marks that turn its direction. */
export function plainTitle(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, (found) => (/^[\u200c\u200d]$/.test(found) ? found : " "));
  return [
    ...line
      .replace(/\p{Cs}/gu, "")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, longestTitle)
    .join("")
    .trim();
}

/**
 * Reads a query string into a scene. Nothing throws: what is unknown or repeated is left out
 * and named in `notices`, at most five words a key, forty characters a word.
 */
export function parseScene(
  query: string | URLSearchParams,
  codes: readonly ProvinceCode[],
): { scene: Scene; notices: Notice[] } {
  const params = new URLSearchParams(query);
  const scene: Record<string, unknown> = { ...defaultScene };
  const notices: Notice[] = [];
  const leaveOut = (reason: Notice["reason"], key: string, words: string[]) => {
    if (words.length) notices.push({ key: clip(key), words: words.slice(0, 5).map(clip), reason });
  };

  const unknownKeys: string[] = [];
  for (const key of new Set(params.keys())) {
    const [value = "", ...again] = params.getAll(key);
    if (Object.hasOwn(lists, key)) {
      const known: readonly string[] = lists[key as keyof typeof lists];
      const words = value
        .split("~")
        .filter(Boolean)
        .map((word) => renamed.get(word) ?? word);
      const chosen = known.filter((word) => words.includes(word));
      const unknown = words.filter((word) => !known.includes(word));
      leaveOut("unknown", key, [...new Set(unknown)]);
      leaveOut(
        "repeated",
        key,
        known.filter((word) => words.indexOf(word) !== words.lastIndexOf(word)),
      );
      // An empty list is a choice ("no layer"); a list of nothing but unknown words is none.
      if (chosen.length || !unknown.length) scene[key] = chosen;
    } else if (Object.hasOwn(choices, key)) {
      const known: readonly string[] = choices[key as keyof typeof choices];
      const word = renamed.get(value.toLowerCase()) ?? value;
      if (known.includes(word)) scene[key] = word;
      else leaveOut("unknown", key, [value]);
    } else if (key === "province") {
      const code = codes.find((known) => known === value.toUpperCase());
      if (code) scene.province = code;
      else if (value) leaveOut("unknown", key, [value]);
    } else if (key === "title") scene.title = plainTitle(value);
    else if (!tracking.test(key)) unknownKeys.push(key);
    if (Object.hasOwn(defaultScene, key)) leaveOut("repeated", key, again);
  }
  leaveOut("unknown", "", unknownKeys);
  return { scene: scene as Scene, notices };
}

const sameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/**
 * The canonical query of a scene: "" for the default, else "?layers=training~aqis&…" in fixed order.
 * `pinned` writes defaults too.
 */
export function formatScene(scene: Scene, form: "short" | "pinned" = "short"): string {
  const isPinned = form === "pinned";
  const parts: string[] = [];
  for (const key of ["layers", "evidence"] as const) {
    const known: readonly string[] = lists[key];
    const chosen = known.filter((word) => (scene[key] as string[]).includes(word));
    if (isPinned || !sameList(chosen, defaultScene[key])) parts.push(`${key}=${chosen.join("~")}`);
  }
  for (const key of ["match", "province", "view", "sort", "lang", "theme"] as const)
    if (scene[key] !== defaultScene[key] || (isPinned && scene[key])) parts.push(`${key}=${scene[key]}`);
  if (scene.title) parts.push(`title=${encodeURIComponent(scene.title)}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/** The link to a scene from the page it is on; "?" is the default. */
export const hrefOf = (scene: Scene): string => formatScene(scene) || "?";

/**
 * The form's fields as a query. A form without script writes `layer=a&layer=b` and cannot write an
 * empty list, so it marks itself with `form=1` and leaves out nothing else.
 */
export function queryOfForm(fields: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(fields);
  query.set("layers", fields.getAll("layer").join("~"));
  query.set("evidence", fields.getAll("seen").join("~"));
  for (const key of ["form", "layer", "seen"]) query.delete(key);
  return query;
}
