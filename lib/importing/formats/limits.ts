const MB = 1024 * 1024

/** How much of a file is read before it is given up, each with the reason. */
export const limits = {
  /** The longest op-eds are a few hundred KB; the rest of a page is pictures, which are not read. */
  textBytes: 10 * MB,
  /** A book has half a million letters; reading more keeps a worker from everything else for too long. */
  letters: 1_000_000,
  /** The largest pages met have some 20,000. */
  pageTags: 150_000,
  /** A scanned or illustrated PDF or DOCX is seldom larger, and it is held in memory as a whole. */
  fileBytes: 25 * MB,
  /** A year of a column. It waits in the database until it is read, and twice as much would hold up a worker for ten seconds. */
  archiveBytes: 50 * MB,
  /** More than a desk reads in a month; each is a capture to be confirmed. */
  archiveMembers: 2_000,
  /** Four times the largest archive: text packs no better than that as a rule. */
  archiveUnpackedBytes: 200 * MB,
  /** Natural text packs to a fifth, markup to a fiftieth. What grows more than this is made to fill a disk. */
  unpackingRatio: 200,
  /** Below this no ratio is asked: a page of blanks is no bomb. */
  ratioFromBytes: 1 * MB,
  /** The XML of a book of 300 pages has about 8 MB. */
  documentXmlBytes: 48 * MB,
  /** What is longer is a book or a bundle: its op-ed has to be cut out first. */
  pdfPages: 200,
  /** A page of print has some 5,000 pieces at the most. */
  pdfItems: 400_000,
  /** Mail programs nest four or five deep. */
  mimeDepth: 24,
  mimeHeaderBytes: 1 * MB,
  mailAttachments: 50,
  /** A PDF of 200 pages takes about four seconds on a slow machine. */
  conversionMilliseconds: 45_000,
  /** What the child that opens PDF and DOCX may use. */
  conversionHeapMegabytes: 512,
  conversionOutputBytes: 64 * MB,
} as const

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MB)} MB`
}
