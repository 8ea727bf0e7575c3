import { z } from "zod";
import { isDate } from "./date";
import { nearest } from "./nearest";
import type { Finding } from "./problem";

/** A text cell with a check of its own. Cells stay text, so that the rules of a row see them as written. */
export function cell(check: (text: string) => Finding | Finding[] | undefined) {
  return z.string().superRefine((text, context) => {
    for (const finding of [check(text) ?? []].flat()) context.addIssue(issueOf(finding));
  });
}

/** A finding as zod carries it: the mend rides in `params`. */
export function issueOf({ problem, mend }: Finding, path: string[] = []) {
  return { code: "custom" as const, message: problem, params: { mend }, path };
}

/** Any text, none included. */
export const anyText = z.string();

/** A text that must be there. */
export const required = (mend: string) => cell((text) => (text ? undefined : { problem: "missing", mend }));

/** A readable identifier that can stand in an address: `training-kunar`. */
export const slug = cell((text) => {
  if (!text) return { problem: "missing", mend: "write an id such as training-kunar" };
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return undefined;
  const mend = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return { problem: `"${text}" is not an id`, mend: `write ${mend.replace(/^-|-$/g, "") || "a-z, 0-9 and hyphens"}` };
});

/** One word of a closed list. */
export const word = (noun: string, words: readonly string[]) => cell(unknownWord(noun, words));

/** One word of a closed list, or nothing. */
export const wordOrNone = (noun: string, words: readonly string[]) => {
  const check = unknownWord(noun, words);
  return cell((text) => (text ? check(text) : undefined));
};

/** A check that finds what is wrong with a word that should be one of a list. */
export function unknownWord(noun: string, words: readonly string[]) {
  const known = new Set(words);
  const choice = words.length > 12 ? `an id of the table of ${noun}s` : words.join(", ");
  return (text: string): Finding | undefined => {
    if (known.has(text)) return undefined;
    if (!text) return { problem: "missing", mend: `write ${choice}` };
    const guess = nearest(text, words);
    return { problem: `no ${noun} "${text}"`, mend: guess ? `did you mean "${guess}"?` : `write ${choice}` };
  };
}

/** A date of the calendar, or nothing for "not stated". */
export const dateOrNone = cell((text) =>
  !text || isDate(text) ? undefined : { problem: `"${text}" is not a date`, mend: "write YYYY, YYYY-MM or YYYY-MM-DD" },
);

/** A decimal number within bounds, or nothing where `isOptional`. */
export const number = (least: number, most: number, isOptional = false) =>
  cell((text) => {
    if (!text && isOptional) return undefined;
    const isNumber = /^-?\d+(\.\d+)?$/.test(text);
    if (isNumber && Number(text) >= least && Number(text) <= most) return undefined;
    const mend = `write a plain number${most === Number.MAX_SAFE_INTEGER ? "" : ` from ${least} to ${most}`}`;
    return { problem: text ? `"${text}" is ${isNumber ? "out of range" : "not a number"}` : "missing", mend };
  });

/** A web address, or nothing. */
export const urlOrNone = cell((text) =>
  !text || /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(text)
    ? undefined
    : { problem: `"${text}" is not a web address`, mend: "write it whole, from https:// on" },
);

/** A list of items joined by |, each with the same check. */
export const list = (check: (item: string) => Finding | undefined) =>
  cell((text) =>
    listOf(text).flatMap((item) =>
      item && item === item.trim()
        ? (check(item) ?? [])
        : { problem: `"${item}" in a list`, mend: "join items by | alone" },
    ),
  );

/** The items of a cell that lists them with bars between. */
export const listOf = (text: string): string[] => (text ? text.split("|") : []);
