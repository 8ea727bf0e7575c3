import { expect, test } from "@playwright/test";
import { readSite } from "../../app/site";
import { fitCard } from "../../geo/card";
import { defaultEmbed } from "../../geo/embed-query";
import { composeOembed, oembedAddress, readOembedQuery } from "../../geo/oembed";
import { defaultScene } from "../../geo/scene";
import { en as words } from "../../geo/words/en";

const origin = "https://map.example";
const { facts } = readSite();
const codes = facts.provinces.map(({ code }) => code);

test("the address of a page survives the way to the endpoint", () => {
  const scene = { ...defaultScene, layers: ["training"] as const, title: "A & B = “C” + %" };
  const address = `${origin}/?layers=training&title=${encodeURIComponent(scene.title)}`;
  const query = new URL(oembedAddress(address, origin)).searchParams;
  expect(readOembedQuery(query, origin, codes, words)).toMatchObject({
    embed: { scene, hasControls: true, version: null },
    maxWidth: Number.POSITIVE_INFINITY,
  });
});

test("no heading ends an attribute of the frame, and a heading of one's own names nothing of ours", () => {
  const title = `"><script>alert('1')</script>`;
  const embed = { ...defaultEmbed, scene: { ...defaultScene, title } };
  const answer = composeOembed(facts, { embed, maxWidth: 600, maxHeight: 600 }, origin, words);
  expect(answer.title).toBe("Map: Where an article places al-Qaida in Afghanistan");
  expect(answer.html).not.toMatch(/<script|"">|alert\('/);
  expect(answer.html.match(/<[a-z]+/g)).toEqual(["<iframe", "<a"]);
});

test("a thumbnail is the largest that fits, with whole pixels", () => {
  for (const [room, width] of [
    [1200, 1200],
    [1199, 480],
    [480, 480],
    [479, 240],
    [239, undefined],
  ] as const) {
    const card = fitCard({ scene: defaultScene }, origin, room, 2000);
    expect(card?.width).toBe(width);
    if (card) expect([card.width, card.height].every(Number.isInteger)).toBe(true);
  }
  expect(fitCard({ scene: defaultScene }, origin, 2000, 629)?.height).toBe(252);
});
