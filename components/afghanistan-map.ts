import { frameAttributes, readHeight } from "../geo/embed-frame";

// `/embed/element.js`, for other people's pages: one file, no packages, at most 1.2 kB on the way.

/** The origin this script came from, and the only one whose pages it frames. */
const home = new URL(
  (document.currentScript as HTMLScriptElement | null)?.src ??
    document.querySelector<HTMLScriptElement>("script[src$='/embed/element.js']")!.src,
).origin;

/**
 * `<afghanistan-map src title width>picture</afghanistan-map>`: a frame as high as its map asks for. Until
 * the map has said so for the first time, and wherever it cannot, the picture inside stays.
 */
class AfghanistanMap extends HTMLElement {
  readonly #frame = document.createElement("iframe");
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    // A host may forbid inline styles; sheets made by script are not inline.
    root.adoptedStyleSheets = [this.#sheet];
    for (const [name, value] of Object.entries(frameAttributes)) this.#frame.setAttribute(name, value);
    root.append(document.createElement("slot"));
  }

  connectedCallback() {
    const link = document.createElement("a");
    link.href = this.getAttribute("src") ?? "";
    if (link.origin !== home) return;
    const width = Number(this.getAttribute("width"));
    // Before it is live the frame needs its place and true width, or it would have no height to tell.
    this.#sheet.replaceSync(
      `:host{display:block;position:relative${width > 0 ? `;max-width:${width}px` : ""}}` +
        "iframe{display:block;width:100%;border:0;position:absolute;visibility:hidden}" +
        ".live{position:static;visibility:visible}.live+slot{display:none}",
    );
    this.#frame.className = "";
    this.#frame.title = this.title;
    this.#frame.src = link.href;
    addEventListener("message", this.#hear);
    this.shadowRoot!.prepend(this.#frame);
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
  }

  readonly #hear = ({ source, origin: from, data }: MessageEvent) => {
    // In a sandboxed host the frame is of no origin, as the host itself is.
    const isOurs = source === this.#frame.contentWindow && (from === home || (from === "null" && origin === "null"));
    const height = isOurs && readHeight(data);
    if (!height) return;
    this.#frame.height = String(height);
    this.#frame.className = "live";
  };
}

// A page may hold the script twice.
customElements.get("afghanistan-map") ?? customElements.define("afghanistan-map", AfghanistanMap);
