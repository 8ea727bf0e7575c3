import { type MouseEvent, useEffect, useState } from "react";
import { defaultEmbed, type EmbedQuery, formatEmbed } from "../geo/embed-query";

type Dialog = typeof import("./embed-dialog").EmbedDialog;
type Props = Omit<Parameters<Dialog>[0], "onClose">;

/** Where on this site an embed is. */
export const embedHref = (embed: EmbedQuery): string => `/embed${formatEmbed(embed)}`;

/** Opens the dialog, which comes with the first press. Without script, or when it does not come, a link to the embed. */
export function EmbedButton(props: Props) {
  const [Open, setOpen] = useState<Dialog | null>(null);
  const [role, setRole] = useState<"button">();
  useEffect(() => setRole("button"), []);
  const { scene, words } = props;
  const href = embedHref({ ...defaultEmbed, scene });
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import("./embed-dialog").then(
      ({ EmbedDialog }) => setOpen(() => EmbedDialog),
      () => location.assign(href),
    );
  };
  return (
    <>
      <a
        href={href}
        role={role}
        aria-haspopup={role && "dialog"}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== " ") return;
          event.preventDefault();
          event.currentTarget.click();
        }}
      >
        {words.embedOrShare}
      </a>
      {Open && <Open {...props} onClose={() => setOpen(null)} />}
    </>
  );
}
