/** Where readers find this site: as it was told (`SITE_URL`), else as the request or the proxy before it says. */
export function originOf(headers: Headers): string {
  if (process.env.SITE_URL) return new URL(process.env.SITE_URL).origin;
  const first = (name: string) => headers.get(name)?.split(",", 1).join("").trim();
  const host = first("x-forwarded-host") ?? first("host") ?? "localhost";
  return `${first("x-forwarded-proto") ?? "http"}://${host}`;
}
