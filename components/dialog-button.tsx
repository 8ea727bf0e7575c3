import { type ComponentType, type MouseEvent, useEffect, useState } from "react";

type Props<Given> = {
  /** Where the same is found without a dialog: no script, or one that did not come. */
  href: string;
  text: string;
  load: () => Promise<ComponentType<Given & { onClose: () => void }>>;
  given: Given;
};

/** Opens a dialog that comes with the first press. Where it does not, a link to what stands in its place. */
export function DialogButton<Given extends object>({ href, text, load, given }: Props<Given>) {
  const [Open, setOpen] = useState<ComponentType<Given & { onClose: () => void }> | null>(null);
  const [role, setRole] = useState<"button">();
  useEffect(() => setRole("button"), []);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load().then(
      (dialog) => setOpen(() => dialog),
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
        {text}
      </a>
      {Open && <Open {...given} onClose={() => setOpen(null)} />}
    </>
  );
}
