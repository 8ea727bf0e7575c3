/** The words of the page of hosts, which only those who look after embeds read. */
export const hostsEn = {
  heading: "Pages of others, with the map on them",
  intro:
    "Each stands on another port, and so is another site to the browser. Each should show the map, or where nothing may run or be framed, its picture and facts.",
  off: (command: string) => `No hosts are served now. Start the site with ${command} and look again.`,
  open: "Open by itself",
  paste: "What is pasted here stands between the lines of an ordinary page.",
  after: "The page goes on below the map.",
  hosts: {
    plain: "A page that allows frames",
    element: "A page that allows a script: the frame grows",
    twice: "The same map twice on a page",
    stripped: "A page that takes scripts out: the picture stays",
    sandboxed: "A sandbox that gives scripts and no origin",
    scriptless: "A sandbox that allows nothing",
    isolated: "An isolated page (COEP require-corp)",
    narrow: "A column of 320 px",
    dark: "A dark page",
    rtl: "A page written from the right",
    strict: "A page whose policy allows no inline style and no inline script",
    wordpress: "A page that resizes as WordPress does",
    mail: "A message",
    file: "The file, under a policy that blocks everything from outside",
  },
};

export type HostId = keyof typeof hostsEn.hosts;
