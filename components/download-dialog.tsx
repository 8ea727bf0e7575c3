import { useState } from "react";
import type { Digest } from "../data/digest";
import { composeCitationTexts } from "../geo/citation-texts";
import { composeDownloads } from "../geo/download";
import type { Figure } from "../geo/figure";
import { formatScene, type Scene } from "../geo/scene";
import type { SheetId } from "../geo/sheet";
import { citationEn } from "../geo/words/citation-en";
import { downloadEn as download } from "../geo/words/download-en";
import type { Words } from "../geo/words/en";
import { Citations } from "./citations";
import { DialogFrame } from "./dialog-frame";
import { DownloadList } from "./download-list";
import { DownloadPreview } from "./download-preview";
import { useTaking } from "./use-taking";

type Props = { facts: Digest; scene: Scene; figure: Figure; origin: string; words: Words; onClose: () => void };

/** Everything that can be taken away of the scene: the files, how pictures look, and how to cite it. */
export function DownloadDialog({ facts, scene, figure, origin, words, onClose }: Props) {
  const [sheet, setSheet] = useState<SheetId>("slide");
  const { taking, ...watch } = useTaking();
  const groups = composeDownloads({ scene, layers: facts.layers, version: facts.version, sheet }, download);
  const all = groups.flatMap(({ downloads }) => downloads);
  const svg = all.find(({ id }) => id === "svg")!;
  const taken = taking && all.find(({ id }) => id === taking.id);
  const revised = words.date(facts.edition.revised);
  const citation = words.bibliography.citation(figure.title, facts.version, revised);
  const address = `${origin}/${formatScene(scene)}`;
  return (
    <DialogFrame
      id="download-heading"
      heading={download.heading}
      intro={download.intro(facts.version, revised)}
      close={download.close}
      onClose={onClose}
    >
      <p role="status" className="only-heard">
        {taken && download.state[taking.state](taken.title)}
      </p>
      <div className="over-page-parts">
        <div>
          {taken && taking.state !== "writing" && <p>{download.state[taking.state](taken.title)}</p>}
          <DownloadList groups={groups} words={download} watch={{ taking, ...watch }} />
        </div>
        <div className="preview">
          <DownloadPreview src={svg.href} alt={figure.alt} sheet={sheet} onSheet={setSheet} words={download} />
          <Citations citations={composeCitationTexts({ figure, citation, address }, words, citationEn)} />
        </div>
      </div>
    </DialogFrame>
  );
}
