import { useEffect, useState } from "react";

/** False until the page has loaded and its thread is at rest; stays false for readers who save data. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    const rest = () =>
      "requestIdleCallback" in window ? requestIdleCallback(() => setIdle(true), { timeout: 2000 }) : setIdle(true);
    if (document.readyState === "complete") rest();
    else addEventListener("load", rest, { once: true });
    return () => removeEventListener("load", rest);
  }, []);
  return isIdle;
}
