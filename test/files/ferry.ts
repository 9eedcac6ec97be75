/** The op-ed of the tests of formats: four paragraphs on a ramp, the same in every format. */
export const ferry = [
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late at all.',
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame for them.',
  'The ramp has been inspected twice since the spring, and it was found to be sound on both of those occasions.',
  'What remains is to publish the log of the winter, so that everybody at the quay can read what was decided.',
]

export const ferryPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ramp is sound | The Merrow Gazette</title></head><body><nav><a href="/">Home</a> <a href="/opinion">Opinion</a></nav><article><h1>The ramp is sound</h1><p class="byline">By Mara Tessel</p>${ferry.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`
