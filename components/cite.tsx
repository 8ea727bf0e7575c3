import type { Words } from "../geo/words/en";

type Props = { id: string; citation: string; address: string; words: Words };

/** How to cite the scene as it is now, with the address that leads back to it. */
export function Cite({ id, citation, address, words }: Props) {
  return (
    <section aria-labelledby={id} className="cite">
      <h2 id={id}>{words.bibliography.cite}</h2>
      <p>
        {citation}{" "}
        <a className="underline" href={address}>
          {address}
        </a>
      </p>
    </section>
  );
}
