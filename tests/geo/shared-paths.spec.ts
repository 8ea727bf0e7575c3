import { expect, test } from "@playwright/test";
import { sharePaths } from "../../geo/shared-paths";
import { element, type SvgNode } from "../../geo/svg";

const path = (d: string, fill: string) => element("path", { d, fill, "stroke-linejoin": "round" });
const drawings = [
  [element("g", {}, [path("M0 0l1 1z", "red"), path("M5 5l1 1z", "blue"), path("", "none")])],
  [element("g", {}, [path("M0 0l1 1z", "green"), path("", "none")])],
];

test("an outline that drawings repeat is written once, and each keeps its own colour", () => {
  const { shared, drawings: lighter } = sharePaths(drawings);
  expect(shared.map(({ attributes }) => attributes.d)).toEqual(["M0 0l1 1z"]);
  const [one, other] = lighter.map(([group]) => group!.children as SvgNode[]);
  for (const [node, fill] of [
    [one![0]!, "red"],
    [other![0]!, "green"],
  ] as const)
    expect(node).toEqual(element("use", { href: `#${shared[0]!.attributes.id}`, fill }));
});

test("what is drawn once, or is no line at all, stays where it is", () => {
  const [[group]] = sharePaths(drawings).drawings as [[SvgNode]];
  expect(group.children.slice(1)).toEqual(drawings[0]![0]!.children.slice(1));
  expect(sharePaths([drawings[0]!])).toEqual({ shared: [], drawings: [drawings[0]] });
});
