import { useEffect, useState } from "react";

/** Scheme, host and port of the page: as the server was asked, then as the reader's own browser has them. */
export function useOrigin(asked: string): string {
  const [origin, setOrigin] = useState(asked);
  useEffect(() => setOrigin(location.origin), []);
  return origin;
}
