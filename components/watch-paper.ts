/**
 * Tells when the page goes to paper and when it is back on the screen; returns how to stop. Listens to
 * both signs: some browsers give only one of them, and a second telling does no harm.
 */
export function watchPaper(onChange: (isPaper: boolean) => void): () => void {
  const toPaper = () => onChange(true);
  const toScreen = () => onChange(false);
  const media = matchMedia("print");
  const follow = () => onChange(media.matches);
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", toScreen);
  media.addEventListener("change", follow);
  return () => {
    removeEventListener("beforeprint", toPaper);
    removeEventListener("afterprint", toScreen);
    media.removeEventListener("change", follow);
  };
}
