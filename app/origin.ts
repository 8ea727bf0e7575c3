/** Where readers find this site: as it was told (`SITE_URL`), else as the request asked for it. */
export function originOf(headers: Headers): string {
  if (process.env.SITE_URL) return new URL(process.env.SITE_URL).origin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const scheme = headers.get("x-forwarded-proto") ?? "http";
  return `${scheme}://${host}`;
}
