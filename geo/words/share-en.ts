/** The words of sharing a map, apart from the rest because they come with the dialog and not before. */
export const shareEn = {
  open: (title: string) => `Open: ${title}`,

  heading: "Embed or share this map",
  intro: "Layers, evidence, view and chosen province stay as they are on the page now.",
  close: "Close",
  data: {
    heading: "Data",
    live: "Live: follows corrections and new versions",
    pinned: (version: string, revised: string) => `Pinned to version ${version}, revised ${revised}: does not change`,
  },
  width: { heading: "Width", page: "As wide as the page", pixels: (n: number) => `${n} px` },
  controls: "Readers may turn layers and evidence on and off",
  theme: { heading: "Colours", auto: "As the reader’s device", light: "Light", dark: "Dark" },
  names: "Names on the map",
  title: "Your own title",
  titleHint: (generated: string) => `Empty: “${generated}”`,
  preview: {
    heading: "Preview",
    width: "Preview at",
    frame: (n: number) => `Preview at ${n} px`,
    scale: (n: number, percent: number) =>
      percent < 100 ? `${n} px wide, shown at ${percent} % of its size.` : `${n} px wide, at its true size.`,
    height: (n: number) => `It needs ${n} px of height.`,
  },
  copies: {
    heading: "Copy",
    frame: {
      title: "Frame",
      copy: "Copy the frame",
      hint: "For any page that allows HTML. Its height is fixed; without the frame a link remains.",
    },
    element: {
      title: "Frame that grows",
      copy: "Copy the frame that grows",
      hint: "For pages that allow a script. Its height follows what it shows; without the script a picture remains.",
    },
    mail: {
      title: "E-mail",
      copy: "Copy for e-mail",
      hint: "A linked picture, the same facts as a list, and the sources. Paste it into a message.",
    },
    link: {
      title: "Link",
      copy: "Copy the link",
      hint: "For chats, wikis and pages that make a frame of a link by themselves.",
    },
    copied: (title: string) => `Copied: ${title}`,
    refused: (title: string) =>
      `Your browser did not let the page copy. ${title} is selected: press Ctrl+C, or ⌘C on a Mac.`,
  },
  mail: {
    layers: "Provinces named, layer by layer",
    none: "No layer is chosen.",
    full: "Open the full map, with every claim and its source",
  },
};

export type ShareWords = typeof shareEn;
