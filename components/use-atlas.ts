import { useMemo } from "react";
import useSWR from "swr";
import type { Facts } from "../data/atlas";
import type { AtlasCollection } from "../data/atlas-collection";
import { factsOf } from "../data/facts";

const read = async (address: string): Promise<AtlasCollection> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/**
 * The atlas behind the page: the facts it came with until `/atlas` answers, and from then on what
 * the server has, looked at again on return to the page and every five minutes.
 */
export function useAtlas(initial: Facts, isWanted: boolean) {
  const { data, error } = useSWR(isWanted ? "/atlas" : null, read, {
    refreshInterval: 300_000,
    compare: (a, b) => a?.version === b?.version,
  });
  const facts = useMemo(() => (data && data.version !== initial.version ? factsOf(data) : initial), [data, initial]);
  return { facts, atlas: data ?? null, isUpdated: facts !== initial, hasFailed: error !== undefined && !data };
}
