"use client";
import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { WrittenPanels, WrittenSections, writtenGround } from "#written";
import type { AtlasCollection } from "../data/atlas-collection";
import type { ProvinceCode } from "../data/claim";
import type { Digest } from "../data/digest";
import { factsOf } from "../data/facts";
import { type LayerId, layerIds } from "../data/terms";
import type { Anchors } from "../geo/anchors";
import { drawFigure } from "../geo/drawing";
import { composeFigure } from "../geo/figure";
import { frames } from "../geo/frame";
import { composeMatrix } from "../geo/matrix";
import { defaultScene, formatScene, type Notice, parseScene, type Scene } from "../geo/scene";
import { en as words } from "../geo/words/en";
import { Caption, Key } from "./caption";
import { EvidenceToggles, MatchChoice } from "./filters";
import { LayerToggles } from "./layer-toggles";
import { MapView } from "./map-view";
import { MatrixTable } from "./matrix";
import { Notices } from "./notices";
import { ProvinceList } from "./province-list";
import { ProvinceSearch } from "./province-search";
import { useIdle } from "./use-idle";
import { useLiveStyle } from "./use-live-style";
import { usePanels } from "./use-panels";
import { useScene } from "./use-scene";

type Props = { digest: Digest; anchors: Anchors; scene: Scene; notices: Notice[] };

const AtlasWatch = lazy(() => import("./atlas-watch"));
const FreshPanels = lazy(() => import("./province-panels").then((all) => ({ default: all.ProvincePanels })));
const FreshSections = lazy(() => import("./fact-sections").then((all) => ({ default: all.FactSections })));

/** The page: composes the scene's figure and words, and hands them to components that only show them. */
export function Dashboard({ digest, anchors, notices, scene: asked }: Props) {
  const isIdle = useIdle();
  const [atlas, setAtlas] = useState<AtlasCollection | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const onFailure = useCallback(() => setFailed(true), []);
  const newer = useMemo(() => (atlas && atlas.version !== digest.version ? factsOf(atlas) : null), [atlas, digest]);
  const facts: Digest = newer ?? digest;
  const codes = useMemo(() => facts.provinces.map(({ code }) => code), [facts]);
  const [scene, go] = useScene(asked, codes);

  const [ground] = useState(() => writtenGround(digest));
  const figure = useMemo(() => composeFigure(facts, scene, words), [facts, scene]);
  const drawing = useMemo(() => drawFigure(figure, frames.web, ground, anchors), [figure, ground, anchors]);
  const matrix = useMemo(() => composeMatrix(facts, scene, figure.selection, words), [facts, scene, figure]);
  const names = useMemo(() => (atlas ? factsOf(atlas).provinces : facts.provinces), [atlas, facts]);
  const style = useLiveStyle(atlas, facts, scene, ground);
  usePanels(scene, figure.selection);

  const trigger = useRef<Element | null>(null);
  const isFirst = useRef(true);
  const choose = (province: ProvinceCode | null) => {
    trigger.current ??= document.activeElement;
    go({ province });
  };
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const heading = scene.province && document.getElementById(`name-${scene.province}`);
    if (heading) {
      heading.focus({ preventScroll: true });
      heading.closest("section")?.scrollIntoView({ block: "nearest" });
    } else {
      (trigger.current as HTMLElement | null)?.focus({ preventScroll: true });
      trigger.current = null;
    }
  }, [scene.province]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && scene.province) go({ province: null });
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [scene.province, go]);

  // Every link that begins with "?" is a scene: script follows it here, without one the server does.
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest("a");
    const href = link?.getAttribute("href");
    if (!link || !href?.startsWith("?")) return;
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const { search, hash } = new URL(link.getAttribute("href")!, location.href);
    const next = parseScene(search, codes).scene;
    if (next.province) trigger.current ??= link;
    // A panel's own links were written with the scene of that moment; only their province counts.
    go(link.dataset.move === undefined ? next : { province: next.province }, hash);
    if (hash) requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView({ block: "start" }));
  };

  const announcement = useAnnouncement(
    words.announce(
      figure.plates.length,
      facts.layers.filter(({ id }) => scene.layers.includes(id)).map(({ title }) => title),
    ),
  );
  useEffect(() => {
    document.title = `${figure.title} | ${words.site}`;
  }, [figure.title]);

  const setLayer = (layer: LayerId, isOn: boolean) =>
    go({ layers: layerIds.filter((id) => (id === layer ? isOn : scene.layers.includes(id))) });
  const hrefOf = (province: ProvinceCode | null) => formatScene({ ...scene, province }) || "?";
  const kept = [
    ...new URLSearchParams(
      formatScene({ ...scene, layers: defaultScene.layers, evidence: defaultScene.evidence, match: "any" }),
    ),
  ];
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
              <nav className="views" aria-label={words.views.heading}>
                {(["map", "matrix"] as const).map((view) => (
                  <a
                    key={view}
                    href={formatScene({ ...scene, view }) || "?"}
                    aria-current={scene.view === view ? "page" : undefined}
                  >
                    {words.views[view]}
                  </a>
                ))}
              </nav>
              {scene.view === "map" ? <MapView drawing={drawing} style={style} words={words} /> : matrixTable}
              <Key figure={figure} facts={facts} words={words} />
              <form className="controls">
                {kept.map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <input type="hidden" name="form" value="1" />
                <LayerToggles
                  layers={facts.layers.map((layer) => ({
                    layer,
                    isOn: scene.layers.includes(layer.id),
                    count: figure.counts[layer.id],
                    onlyHref: formatScene({ ...scene, layers: [layer.id] }) || "?",
                  }))}
                  resetHref={formatScene({ ...defaultScene, theme: scene.theme, view: scene.view }) || "?"}
                  onToggle={setLayer}
                  words={words}
                />
                <MatchChoice scene={scene} onChange={go} words={words} />
                <EvidenceToggles scene={scene} onChange={go} words={words} />
                <button type="submit" className="without-script">
                  {words.apply}
                </button>
              </form>
              <Caption figure={figure} words={words} />
            </figure>
          </div>
          <div className="side">
            <ProvinceSearch
              provinces={names}
              hrefOf={hrefOf}
              onChoose={choose}
              kept={[...new URLSearchParams(formatScene({ ...scene, province: null }))]}
              words={words}
            />
            {newer ? (
              <Suspense>
                <FreshPanels facts={newer} scene={scene} selection={figure.selection} words={words} />
              </Suspense>
            ) : (
              <WrittenPanels scene={scene} selection={figure.selection} words={words} />
            )}
            <ProvinceList rows={matrix.rows} words={words} />
          </div>
        </div>
        <div id="facts" className="below">
          {scene.view === "map" && matrixTable}
          {newer ? (
            <Suspense>
              <FreshSections facts={newer} title={figure.title} words={words} />
            </Suspense>
          ) : (
            <WrittenSections title={figure.title} words={words} />
          )}
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

/** The text after its first change: what a page says when it opens needs no announcing. */
function useAnnouncement(text: string): string {
  const first = useRef(text);
  const [announcement, setAnnouncement] = useState("");
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    setAnnouncement(text);
  }, [text]);
  return announcement;
}
