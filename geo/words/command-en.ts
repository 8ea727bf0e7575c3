/** The words of the command line in English. */
export const commandEn = {
  usage: "npm run figure -- [options] --out <file>",
  about:
    "Writes a scene as a file without a server: the bytes that the site itself answers with, where it is found at the same origin.",
  examples: [
    "npm run figure -- --layers training --out training.svg",
    "npm run figure -- --layers training,aqis --frame slide-4x3 --scale 2 --out brief.png",
    "npm run --silent figure -- --extent full --format csv --out - > claims.csv",
  ],
  headings: { examples: "Examples", file: "The file", scene: "The scene, as in the address of the map" },
  options: {
    out: "where to: a path from the folder you are in, or - for standard output",
    format: (known: string) => `which format, if the end of the name does not say it: ${known}`,
    frame: (known: string) => `which sheet, for figures: ${known}`,
    scale: (known: string) => `pixels for each of the sheet's, for png: ${known}`,
    extent: (known: string) => `for data: ${known}`,
    v: "data version to stay at, twelve digits; the newest if left out",
    origin: "site that links lead to; SITE_URL if set, else that of npm start",
    help: "this text",
    layers: (known: string) => `any of ${known}, joined by commas; "" for none`,
    evidence: (known: string) => `any of ${known}`,
    match: (known: string) => `named in: ${known}`,
    province: "code of the chosen province, such as AF-HEL",
    view: (known: string) => known,
    sort: (known: string) => `order of the matrix: ${known}`,
    lang: (known: string) => `names on the map: ${known}`,
    theme: (known: string) => `colours: ${known}`,
    title: "a heading of your own",
  },
  problems: {
    unknown: (option: string) => `${option}: no such option; --help lists them all`,
    stray: (word: string) =>
      `“${word}”: options start with --, and each takes one value; quote a value that has spaces`,
    noValue: (option: string) => `${option} needs a value`,
    twice: (option: string) => `${option} is given more than once`,
    noOut: "--out is missing: the file to write, or - for standard output",
    noFormat: (known: string) =>
      `--format is missing: the name of the file does not end in a format; there are ${known}`,
    format: (word: string, known: string) => `“${word}” is no format; there are ${known}`,
    origin: (name: string, word: string) =>
      `${name}: “${word}” is no site; a site is a scheme (http or https) and a host, and nothing after them`,
    noFolder: (path: string) => `There is no folder ${path}`,
    noFile: (path: string) => `${path} is there already and is no file; for standard output write --out -`,
    failed: (path: string, reason: string) => `${path} could not be written: ${reason}`,
  },
  written: (name: string, kilobytes: number, version: string) => `${name} written, ${kilobytes} kB, data ${version}`,
};
