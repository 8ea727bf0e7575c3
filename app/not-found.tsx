import { en as words } from "../geo/words/en";

export default function NotFound() {
  return (
    <main className="page">
      <h1>{words.notFound.title}</h1>
      <a className="underline" href="/">
        {words.notFound.home}
      </a>
    </main>
  );
}
