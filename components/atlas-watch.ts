import { useEffect } from "react";
import useSWR from "swr";
import type { AtlasCollection } from "../data/atlas-collection";
import { factsOf } from "../data/facts";

const read = async (address: string): Promise<AtlasCollection> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const atlas: AtlasCollection = await response.json();
  // Throws on an answer that is no atlas, so that it counts as a failure and not as news.
  factsOf(atlas);
  return atlas;
};

type Props = { onAtlas: (atlas: AtlasCollection) => void; onFailure: () => void };

/**
 * Fetches the atlas once, and looks again on return to the page and every five minutes. It draws
 * nothing, and comes with the live map rather than with the page, which is complete without it.
 */
export default function AtlasWatch({ onAtlas, onFailure }: Props) {
  const { data, error } = useSWR("/atlas", read, {
    refreshInterval: 300_000,
    compare: (a, b) => a?.version === b?.version,
  });
  useEffect(() => {
    if (data) onAtlas(data);
  }, [data, onAtlas]);
  useEffect(() => {
    if (error && !data) onFailure();
  }, [error, data, onFailure]);
  return null;
}
