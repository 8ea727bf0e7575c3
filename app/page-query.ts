export type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The query of a page as it was asked, keys that are repeated included. */
export async function readQuery({ searchParams }: PageProps): Promise<URLSearchParams> {
  const query = new URLSearchParams();
  for (const [key, values] of Object.entries(await searchParams))
    for (const value of [values ?? []].flat()) query.append(key, value);
  return query;
}
