import { useState } from "react";
import type { ProvinceCode } from "../data/claim";
import { findProvinces, type Named } from "../geo/find-province";
import type { Scene } from "../geo/scene";
import type { Words } from "../geo/words/en";
import { KeptFields } from "./kept-fields";

type Props = {
  /** With all their names once the atlas is here; until then the server searches the rest. */
  provinces: Named[];
  linkTo: (code: ProvinceCode) => string;
  onChoose: (code: ProvinceCode) => void;
  scene: Scene;
  words: Words;
};

/** Finds a province by any of its names; Enter opens the first, each match is a link. */
export function ProvinceSearch({ provinces, linkTo, onChoose, scene, words }: Props) {
  const [text, setText] = useState("");
  const id = "find-province";
  const found = findProvinces(text, provinces).slice(0, 5);
  return (
    <search>
      <form
        className="find"
        onSubmit={(event) => {
          // What is not found among the names at hand, the server looks for.
          if (!found[0]) return;
          event.preventDefault();
          onChoose(found[0].code);
          setText("");
        }}
      >
        <KeptFields scene={{ ...scene, province: null }} />
        <label htmlFor={id}>{words.search.label}</label>
        <div>
          <input
            id={id}
            type="search"
            name="find"
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            maxLength={60}
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit">{words.search.submit}</button>
        </div>
        <p id={`${id}-hint`} className="aside">
          {words.search.hint}
        </p>
        <div role="status">
          {text.trim() !== "" && found.length === 0 && <p>{words.search.none(text.trim())}</p>}
          {found.length > 0 && (
            <ul className="found">
              {found.map(({ code, name, dari, pashto }) => (
                <li key={code}>
                  <a href={linkTo(code)} onClick={() => setText("")}>
                    {name} {dari && <bdi lang="fa-AF">{dari}</bdi>} {pashto !== dari && <bdi lang="ps">{pashto}</bdi>}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </form>
    </search>
  );
}
