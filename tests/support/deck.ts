import { readJob } from "../../app/file/ask";
import type { Job } from "../../app/file/job";
import { writePptx } from "../../app/file/pptx/pptx";
import { everything as everyClaim } from "../geo/given";
import type { Xml } from "../geo/xml";
import { all, type Parts, readPackage, relationsOf } from "./package-parts";

export const origin = "https://map.example";
/** All six layers and every class of evidence. */
export const everything = everyClaim.slice(1);
export const jobFor = (query: string): Job => readJob(new URLSearchParams(query), "pptx", origin).job;

export type Deck = { job: Job; parts: Parts; slides: Xml[]; notes: Xml[] };
const known = new Map<string, Promise<Deck>>();

/** The slides of a scene, written and read back once. */
export function deckFor(query: string): Promise<Deck> {
  const deck = known.get(query) ?? openDeck(query);
  known.set(query, deck);
  return deck;
}

async function openDeck(query: string): Promise<Deck> {
  const job = jobFor(query);
  const parts = readPackage(await writePptx(job));
  const list = (kind: string) => [...parts].filter(([path]) => new RegExp(`^ppt/${kind}\\d+\\.xml$`).test(path));
  return {
    job,
    parts,
    slides: list("slides/slide").map(([, part]) => part),
    notes: list("notesSlides/notesSlide").map(([, part]) => part),
  };
}

export const nameOf = (shape: Xml) => all(shape, "p:cNvPr")[0]!;
export const isDecorative = (shape: Xml) => all(nameOf(shape), "adec:decorative").length > 0;
export const shapesNamed = (slide: Xml, pattern: RegExp) =>
  [...all(slide, "p:sp"), ...all(slide, "p:grpSp")].filter((shape) => pattern.test(nameOf(shape).attributes.name!));
/** Top-level pieces in reading order. */
export const piecesOf = (slide: Xml) => all(slide, "p:spTree")[0]!.children.slice(2);

export function linkOf({ parts }: Deck, shape: Xml, slide = 1): string | undefined {
  const id = nameOf(shape).children.find(({ tag }) => tag === "a:hlinkClick")?.attributes["r:id"];
  return relationsOf(parts, `ppt/slides/slide${slide}.xml`).find((relation) => relation.id === id)?.target;
}
