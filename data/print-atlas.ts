/** An atlas, or a part of one, as text: one feature, source, layer or claim per line, so that a difference shows what changed. */
export function printAtlas(atlas: object): string {
  const members = Object.entries(atlas).map(([key, value]) => {
    const isTable = Array.isArray(value) && typeof value[0] === "object";
    const text = isTable ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]` : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}
