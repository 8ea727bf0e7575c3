import { readFile } from "node:fs/promises";
import { join } from "node:path";
export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => [{ file: "maplibre-gl-worker.mjs" }];
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const body = await readFile(join(process.cwd(), "node_modules/maplibre-gl/dist", file));
  return new Response(body, { headers: { "content-type": "text/javascript" } });
}
