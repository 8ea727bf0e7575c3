import type { ComponentProps } from "react";
import { defaultEmbed, type EmbedQuery, formatEmbed } from "../geo/embed-query";
import { DialogButton } from "./dialog-button";
import type { EmbedDialog } from "./embed-dialog";

type Props = Omit<ComponentProps<typeof EmbedDialog>, "onClose">;

/** Where on this site an embed is. */
export const embedHref = (embed: EmbedQuery): string => `/embed${formatEmbed(embed)}`;

const load = () => import("./embed-dialog").then((all) => all.EmbedDialog);

/** Opens the dialog of embeds; without it, the embed itself. */
export const EmbedButton = (given: Props) => (
  <DialogButton
    href={embedHref({ ...defaultEmbed, scene: given.scene })}
    text={given.words.embedOrShare}
    load={load}
    given={given}
  />
);
