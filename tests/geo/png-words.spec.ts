import { expect, test } from "@playwright/test";
import { PNG } from "pngjs";
import { pngWithWords } from "../../geo/png-words";
import { readChunks, readWords } from "../support/png-chunks";

test("a picture keeps its pixels and gains its words, in any script", () => {
  const plain = new PNG({ width: 3, height: 2 });
  plain.data.fill(77);
  const words = { Title: "Kunar", Description: "کونړ, Кунар, ○+ and “quotes”" };
  const file = Buffer.from(pngWithWords(PNG.sync.write(plain), words, 2));
  expect(PNG.sync.read(file).data.equals(plain.data)).toBe(true);
  expect(readWords(file)).toEqual(words);
  expect(readChunks(file).map(({ type }) => type)).toEqual(["IHDR", "pHYs", "iTXt", "iTXt", "IDAT", "IEND"]);
});
