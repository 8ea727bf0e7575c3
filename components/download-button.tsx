import type { ComponentProps } from "react";
import { formatScene } from "../geo/scene";
import { DialogButton } from "./dialog-button";
import type { DownloadDialog } from "./download-dialog";

type Props = Omit<ComponentProps<typeof DownloadDialog>, "onClose">;

const load = () => import("./download-dialog").then((all) => all.DownloadDialog);

/** Opens the dialog of downloads; without it, the page that has the same links. */
export const DownloadButton = (given: Props) => (
  <DialogButton href={`/download${formatScene(given.scene)}`} text={given.words.download} load={load} given={given} />
);
