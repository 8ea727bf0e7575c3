// The closed vocabularies of the tables, in the order they are listed and drawn.

export const layerIds = ["leadership", "safe-houses", "training", "aqis", "media", "officials"] as const;
export type LayerId = (typeof layerIds)[number];

/** Whom a claim is about. AQIS is an affiliate, kept apart from al-Qaida itself. */
export const actors = ["al-qaida", "aqis", "taliban"] as const;
export type Actor = (typeof actors)[number];

/** Who, by the article's own wording, says it. */
export const attributions = ["explicit", "contextual", "own", "none"] as const;
export type Attribution = (typeof attributions)[number];

/** What a comparison with June 2023 coverage of the UN report found. */
export const checks = ["corroborated", "in-part", "elsewhere", "not-found", "stale", "omitted", "unchecked"] as const;
export type Check = (typeof checks)[number];

/** The reader's second filter, derived from attribution and check by `evidenceOf`. */
export const evidenceIds = ["corroborated", "uncorroborated", "article", "coverage"] as const;
export type EvidenceId = (typeof evidenceIds)[number];

export const statuses = ["reported", "disputed", "superseded", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

/** What a printed number counts over. */
export const scopes = ["province", "provinces", "nation"] as const;
export type Scope = (typeof scopes)[number];
