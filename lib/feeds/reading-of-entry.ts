import type { Incoming } from '@/lib/importing/formats/incoming'
import { readIncoming } from '@/lib/importing/formats/read-incoming'
import { type Field, type Fields, field, type Reading } from '@/lib/importing/reading'
import type { Entry } from './entry'

export type Carried = { incoming: Incoming; reading: Reading }
type Feed = { address: string; title: string }

const FROM = 'the feed'

/** What a feed carries of an entry, read as an op-ed; null where it carries too little of it. */
export async function carriedBy(feed: Feed, entry: Entry): Promise<Carried | null> {
  if (entry.content === null) return null
  const incoming: Incoming = {
    kind: 'feed_entry',
    bytes: new TextEncoder().encode(entry.content),
    mediaType: 'text/html;charset=utf-8',
    fileName: null,
    address: entry.address,
    headers: saidBeside(feed, entry),
  }
  const read = await readIncoming(incoming)
  if ('unread' in read) return null
  return { incoming, reading: { ...read.reading, fields: withEntry(read.reading.fields, entry, feed) } }
}

/** What stood in the feed beside the words. */
function saidBeside({ address }: Feed, { key, title, author, publishedOn }: Entry): Record<string, string> {
  const said = { feed: address, id: key, title, author, published: publishedOn }
  return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** The feed knows its entry better than the words inside it do. */
function withEntry(fields: Fields, { title, author, publishedOn, address }: Entry, feed: Feed): Fields {
  const names = author?.split(', ').map((name) => ({ name, role: null })) ?? null
  return {
    ...fields,
    title: known(title, fields.title),
    bylines: names ? field(names, FROM, 'sure') : fields.bylines,
    date: publishedOn ? field(publishedOn, FROM, 'sure') : fields.date,
    url: known(address, fields.url),
    outlet: fields.outlet.value ? fields.outlet : field(feed.title, 'the name of the feed', 'doubtful'),
  }
}

function known(said: string | null, read: Field<string | null>): Field<string | null> {
  return said ? field(said, FROM, 'sure') : read
}
