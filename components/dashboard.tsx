"use client";
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { WrittenPanels, WrittenSections, writtenGround } from "#written";
import type { AtlasCollection } from "../data/atlas-collection";
import type { ProvinceCode } from "../data/claim";
import type { Digest } from "../data/digest";
import { factsOf } from "../data/facts";
import type { Anchors } from "../geo/anchors";
import { composeThemed } from "../geo/figure";
import { composeMatrix } from "../geo/matrix";
import { formatScene, hrefOf, type Notice, type Scene } from "../geo/scene";
import { composeSmallMaps } from "../geo/small-map";
import { en as words } from "../geo/words/en";
import { Caption, Key } from "./caption";
import { Cite } from "./cite";
import { Controls } from "./controls";
import { DownloadButton } from "./download-button";
import { EmbedButton } from "./embed-button";
import { MapView } from "./map-view";
import { MatrixTable } from "./matrix";
import { Notices } from "./notices";
import { ProvinceList } from "./province-list";
import { ProvinceSearch } from "./province-search";
import { SmallMaps } from "./small-maps";
import { useAnnouncement } from "./use-announcement";
import { useIdle } from "./use-idle";
import { useLiveStyle } from "./use-live-style";
import { useNavigation } from "./use-navigation";
import { useOrigin } from "./use-origin";
import { usePanels } from "./use-panels";
import { useScene } from "./use-scene";
import { Views } from "./views";

type Props = {
  digest: Digest;
  anchors: Anchors;
  scene: Scene;
  notices: Notice[];
  /** Where the page was asked for: scheme, host and port. */
  origin: string;
};

const AtlasWatch = lazy(() => import("./atlas-watch"));
const FreshPanels = lazy(() => import("./province-panels").then((all) => ({ default: all.ProvincePanels })));
const FreshSections = lazy(() => import("./fact-sections").then((all) => ({ default: all.FactSections })));

/** The page: composes the scene's figure and words, and hands them to components that only show them. */
export function Dashboard({ digest, anchors, notices, scene: asked, origin }: Props) {
  const isIdle = useIdle();
  const [atlas, setAtlas] = useState<AtlasCollection | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const onFailure = useCallback(() => setFailed(true), []);
  const newer = useMemo(() => (atlas && atlas.version !== digest.version ? factsOf(atlas) : null), [atlas, digest]);
  const facts: Digest = newer ?? digest;
  const codes = useMemo(() => facts.provinces.map(({ code }) => code), [facts]);
  const [scene, go] = useScene(asked, codes);

  const [ground] = useState(() => writtenGround(digest));
  const figure = useMemo(() => composeThemed(facts, scene, words), [facts, scene]);
  // The map answers first, list and matrix in the next breath.
  const shown = useDeferredValue(useMemo(() => ({ facts, scene, figure }), [facts, scene, figure]));
  const matrix = useMemo(() => composeMatrix(shown.facts, shown.scene, shown.figure.selection, words), [shown]);
  const names = useMemo(() => (atlas ? factsOf(atlas).provinces : facts.provinces), [atlas, facts]);
  const style = useLiveStyle(atlas, facts, scene, ground);
  usePanels(scene, figure.selection);
  const home = useOrigin(origin);
  const address = `${home}/${formatScene(scene)}`;
  const revised = words.date(facts.edition.revised);
  const chosen = facts.provinces.find(({ code }) => code === scene.province);

  const { follow, choose } = useNavigation(scene, go, codes);

  const announcement = useAnnouncement(
    words.announce(
      figure.plates.length,
      facts.layers.filter(({ id }) => scene.layers.includes(id)).map(({ title }) => title),
      figure.how,
    ),
  );
  useEffect(() => {
    document.title = `${figure.title} | ${words.site}`;
  }, [figure.title]);

  const linkTo = (province: ProvinceCode) => hrefOf({ ...scene, province });
  const matrixTable = <MatrixTable matrix={matrix} words={words} />;

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside answer to the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div className="page" data-theme={scene.theme} onClick={follow}>
      <a className="skip" href="#facts">
        {words.skip}
      </a>
      <header className="masthead">
        <p>{words.site}</p>
        <h1>{figure.title}</h1>
        <p>{figure.subtitle}</p>
        <p className="on-paper">
          {words.paper.data(facts.version, revised)} <a href={address}>{address}</a>
        </p>
        <nav className="jumps" aria-label={words.jumps.heading}>
          {(["national", "elsewhere", "limits", "sources"] as const).map((name) => (
            <a key={name} href={`#${name}`}>
              {words.jumps[name]}
            </a>
          ))}
        </nav>
      </header>
      {isIdle && (
        <Suspense>
          <AtlasWatch onAtlas={setAtlas} onFailure={onFailure} />
        </Suspense>
      )}
      <Notices
        notices={notices}
        isUpdated={newer !== null}
        hasFailed={hasFailed && !atlas}
        version={facts.version}
        words={words}
      />
      <p role="status" className="only-heard">
        {announcement}
      </p>
      <main>
        <div className="columns">
          <div className="map-column">
            <figure>
              <Views scene={scene} words={words}>
                <DownloadButton facts={facts} scene={scene} figure={figure} origin={home} words={words} />
                <EmbedButton facts={facts} scene={scene} figure={figure} origin={home} words={words} />
              </Views>
              <div className="map-view" hidden={scene.view !== "map"}>
                <MapView
                  figure={figure}
                  ground={ground}
                  anchors={anchors}
                  style={scene.view === "map" ? style : null}
                  words={words}
                />
              </div>
              {scene.view === "multiples" && (
                <SmallMaps
                  maps={composeSmallMaps(facts, scene, figure, words)}
                  figure={figure}
                  ground={ground}
                  words={words}
                />
              )}
              {scene.view === "matrix" && matrixTable}
              <Key figure={figure} words={words} />
              <Controls layers={facts.layers} counts={figure.counts} scene={scene} onChange={go} words={words} />
              <Caption figure={figure} words={words} />
            </figure>
          </div>
          <div className="side">
            <ProvinceSearch provinces={names} linkTo={linkTo} onChoose={choose} scene={scene} words={words} />
            <div className="panels">
              {(chosen || matrix.rows.length > 0) && (
                <>
                  <h2 className="on-paper">{words.paper.provinces}</h2>
                  <p className="on-paper aside">{words.paper.leftOut(chosen?.name)}</p>
                </>
              )}
              {newer ? (
                <Suspense>
                  <FreshPanels facts={newer} scene={scene} selection={figure.selection} words={words} />
                </Suspense>
              ) : (
                <WrittenPanels scene={scene} selection={figure.selection} words={words} />
              )}
            </div>
            <ProvinceList rows={matrix.rows} words={words} />
          </div>
        </div>
        <div id="facts" className="below">
          {scene.view !== "matrix" && matrixTable}
          {newer ? (
            <Suspense>
              <FreshSections facts={newer} words={words} />
            </Suspense>
          ) : (
            <WrittenSections words={words} />
          )}
          <Cite
            id="cite-heading"
            citation={words.bibliography.citation(figure.title, facts.version, revised)}
            address={address}
            words={words}
          />
        </div>
      </main>
      <footer>
        <p>
          {words.footer.code} {words.footer.data}{" "}
          <a className="underline" href="/atlas" download="atlas.geojson">
            {words.footer.download}
          </a>
        </p>
      </footer>
    </div>
  );
}
