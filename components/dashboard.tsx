"use client";
import { type MouseEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Topology } from "topojson-specification";
import type { Facts } from "../data/atlas";
import type { ProvinceCode } from "../data/claim";
import { outlinesOf } from "../data/facts";
import { type LayerId, layerIds } from "../data/terms";
import type { Anchors } from "../geo/anchors";
import { drawFigure } from "../geo/drawing";
import { composeFigure } from "../geo/figure";
import { frames } from "../geo/frame";
import { composeMatrix } from "../geo/matrix";
import { outerEdges } from "../geo/outer-edges";
import { linesOf, readOutlines } from "../geo/outlines";
import { composePageText } from "../geo/page-text";
import { composePanels } from "../geo/panel";
import { defaultScene, formatScene, type Notice, parseScene, type Scene } from "../geo/scene";
import { styleFor } from "../geo/style";
import { en as words } from "../geo/words/en";
import { Caption } from "./caption";
import { FactSections } from "./fact-sections";
import { EvidenceToggles, MatchChoice } from "./filters";
import { LayerToggles } from "./layer-toggles";
import { MapView } from "./map-view";
import { MatrixTable } from "./matrix";
import { Notices } from "./notices";
import { ProvinceList } from "./province-list";
import { ProvincePanel } from "./province-panel";
import { ProvinceSearch } from "./province-search";
import { useAtlas } from "./use-atlas";
import { useIdle } from "./use-idle";
import { usePaletteId } from "./use-palette";
import { useScene } from "./use-scene";

type Props = { facts: Facts; sketch: Topology; anchors: Anchors; scene: Scene; notices: Notice[] };

/** The page: composes the scene's figure and words, and hands them to components that only show them. */
export function Dashboard({ sketch, anchors, notices, ...initial }: Props) {
  const { facts, atlas, isUpdated, hasFailed } = useAtlas(initial.facts, useIdle());
  const codes = useMemo(() => facts.provinces.map(({ code }) => code), [facts]);
  const [scene, go] = useScene(initial.scene, codes);

  const ground = useMemo(() => ({ outlines: readOutlines(sketch), anchors }), [sketch, anchors]);
  const figure = useMemo(() => composeFigure(facts, scene, words), [facts, scene]);
  const drawing = useMemo(() => drawFigure(figure, frames.web, ground), [figure, ground]);
  const matrix = useMemo(() => composeMatrix(facts, scene, figure.selection, words), [facts, scene, figure]);
  const panels = useMemo(() => composePanels(facts, words), [facts]);
  const text = useMemo(() => composePageText(facts, words), [facts]);

  // The canvas follows a moment later, in colours of its own: variables mean nothing to it.
  const later = useDeferredValue(scene);
  const palette = usePaletteId(scene.theme);
  const detailed = useMemo(() => {
    if (!atlas) return null;
    const provinces = new Map([...outlinesOf(atlas)].map(([code, outline]) => [code, linesOf(outline)]));
    return {
      ...ground.outlines,
      provinces,
      lines: { ...ground.outlines.lines, outline: outerEdges(provinces.values()) },
    };
  }, [atlas, ground]);
  const style = useMemo(
    () => (detailed && palette ? styleFor(composeFigure(facts, { ...later, theme: palette }, words), detailed) : null),
    [detailed, palette, facts, later],
  );

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
    go(next);
    const target = hash.slice(1);
    if (target) requestAnimationFrame(() => document.getElementById(target)?.scrollIntoView({ block: "start" }));
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
  const shown = new Set(figure.selection.get(scene.province!)?.flatMap((naming) => naming.claims.map(({ id }) => id)));
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
      <Notices notices={notices} isUpdated={isUpdated} hasFailed={hasFailed} version={facts.version} words={words} />
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
              <Caption figure={figure} facts={facts} words={words} />
            </figure>
          </div>
          <div className="side">
            <ProvinceSearch
              provinces={facts.provinces}
              hrefOf={hrefOf}
              onChoose={choose}
              kept={[...new URLSearchParams(formatScene({ ...scene, province: null }))]}
              words={words}
            />
            {panels.map((panel) => {
              const isChosen = panel.code === scene.province;
              const claims = isChosen ? panel.groups.flatMap((group) => group.claims) : [];
              return (
                <ProvincePanel
                  key={panel.code}
                  panel={panel}
                  isChosen={isChosen}
                  hidden={claims
                    .filter(({ id }) => !shown.has(id))
                    .map(({ id }) => id)
                    .join(" ")}
                  hrefs={
                    isChosen
                      ? [hrefOf(null), hrefOf(panel.previous.code), hrefOf(panel.next.code)].join(" ")
                      : neutralHrefs(panel)
                  }
                  words={words}
                />
              );
            })}
            <ProvinceList rows={matrix.rows} words={words} />
          </div>
        </div>
        <div id="facts" className="below">
          {scene.view === "map" && matrixTable}
          <FactSections
            text={text}
            citation={words.sources.citation(figure.title, facts.version, words.date(facts.edition.revised))}
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

/** Links of a panel that nobody sees now; the scene's own are set when it opens. */
const neutralHrefs = (panel: { previous: { code: ProvinceCode }; next: { code: ProvinceCode } }) =>
  `? ?province=${panel.previous.code} ?province=${panel.next.code}`;

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
