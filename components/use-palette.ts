import { useSyncExternalStore } from "react";
import type { PaletteId } from "../geo/palette";
import type { Scene } from "../geo/scene";

const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];
const subscribe = (listen: () => void) => {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", listen);
  return () => {
    for (const list of lists) list.removeEventListener("change", listen);
  };
};
const read = () => queries.map((query) => (matchMedia(query).matches ? "1" : "0")).join("");

/** The palette a canvas must be painted in, or null where it must not be: forced colours cannot reach it. */
export function usePaletteId(theme: Scene["theme"]): PaletteId | null {
  const [isForced, isDark] = useSyncExternalStore(subscribe, read, () => "00");
  if (isForced === "1") return null;
  return theme === "auto" ? (isDark === "1" ? "dark" : "light") : theme;
}
