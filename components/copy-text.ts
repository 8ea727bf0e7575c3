/**
 * Puts a text on the clipboard; false where the browser refuses or has none for this page. With `isHtml`
 * a mail program pastes what the HTML shows, a text field the HTML itself.
 */
export async function copyText(text: string, isHtml: boolean): Promise<boolean> {
  try {
    const { clipboard } = navigator;
    if (isHtml && "ClipboardItem" in window) {
      const as = (type: string) => [type, new Blob([text], { type })];
      await clipboard.write([new ClipboardItem(Object.fromEntries(["text/html", "text/plain"].map(as)))]);
    } else await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
