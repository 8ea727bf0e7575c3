import { z } from "zod";
import { type Layer, shapes } from "../layer";
import { layerIds } from "../terms";
import { anyText, cell, required, word } from "./cell";
import { type Parsed, parseRows } from "./parse-rows";

const cells = z.object({
  id: word("layer", layerIds),
  title: required("write the words of the toggle"),
  letter: cell((text) =>
    /^[A-Z]$/.test(text) ? undefined : { problem: `"${text}" is not a capital letter`, mend: "write one of A to Z" },
  ),
  shape: word("shape", shapes),
  is_default: word("choice", ["true", "false"]),
  description: required("say in one sentence what the layer holds"),
  remark: anyText,
});

const row = cells.transform(
  ({ id, title, letter, shape, is_default, description, remark }): Layer => ({
    id: id as Layer["id"],
    title,
    letter,
    shape: shape as Layer["shape"],
    isDefault: is_default === "true",
    description,
    remark,
  }),
);

/** Reads layers.csv. Never throws. */
export function parseLayers(file: string, text: string): Parsed<Layer> {
  return parseRows(file, text, { columns: Object.keys(cells.shape), unique: ["id", "letter", "shape"], row });
}
