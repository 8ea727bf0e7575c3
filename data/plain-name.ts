// Arabic and Persian keyboards write the same letter with different characters.
const letters: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ۍ: "ی",
  ك: "ک",
  ګ: "گ",
  ړ: "ر",
  ة: "ه",
  أ: "ا",
  آ: "ا",
};

/** A name reduced to what two spellings of it share: no case, marks, dashes, apostrophes, joiners or spaces. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    // \p{Cf} takes the joiners of Arabic script; \u0640 is the stretched line between its letters, \u02bb an apostrophe.
    .replace(/[\p{M}\p{P}\p{Z}\p{Cf}\s\u0640\u02bb]/gu, "")
    .replace(/[يىېۍكګړةأآ]/g, (letter) => letters[letter] ?? letter);
