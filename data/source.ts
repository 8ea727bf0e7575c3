/** What a claim rests on, or is checked against. Empty text means "not recorded". */
export type Source = {
  id: string;
  kind: "article" | "un-report" | "press";
  publisher: string;
  author: string;
  title: string;
  documentDate: string;
  publicDate: string;
  url: string;
  /** How much of it was read: "whole", "opening", "not-read". */
  read: "whole" | "opening" | "not-read";
  note: string;
};
