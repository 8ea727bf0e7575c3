import { zipSync } from "fflate";

/** A file in an archive: text is written as UTF-8. */
export type Entries = Record<string, string | Uint8Array>;

/**
 * An archive whose entries stand in the given order, all dated as the data were revised (ISO 8601), so that
 * the same entries give the same bytes. `stored` names what is not packed again.
 */
export function zip(entries: Entries, date: string, stored: (name: string) => boolean = () => false): Uint8Array {
  const [year, month, day] = date.split("-").map(Number);
  // An archive has local time; made of local parts it is the same date everywhere.
  const mtime = new Date(year!, month! - 1, day!, 12);
  const encode = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [name, [encode(content), { level: stored(name) ? 0 : 9 }]]),
    ),
    { mtime },
  );
}
