import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/text/document'
import { doc } from '@/test/notation'
import { noneFound } from '../reading'
import { fingerprintOf } from './fingerprint'
import { ASK, resemblance, SAY } from './resemblance'

const ferry = `
  # What the winter cost
  The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.
  Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame for them.
  The ramp has been inspected twice since then, and was found to be sound on both of these occasions.
  Whoever reads the log will see that most of the sailings were cancelled on days without any wind at all.`

const orchard = `
  The pear trees above the village were planted before the war and have borne every second year since then.
  A cold week in April takes the blossom, and no smoke or blanket has ever saved more than a row of them.
  Growers who sell by the crate ask for a price in August that nobody could have named in the spring before.
  They would rather be paid for keeping the trees than for what the trees happen to bear.`

const persian = `
  شرکت کورین باید به میز گفتگو بازگردد و هیئت بندر نیز باید دفتر حساب خود را باز کند که این برای همه بهتر است.
  نود سفر دریایی در زمستان گذشته لغو شد و شرکت می‌گوید که تنها هوا مقصر بوده است و نه چیز دیگری.
  اسکله دو بار بازرسی شده است و هر دو بار سالم بوده است، اما هنوز هیچ کس هزینه آن را نپرداخته است.`

describe('two texts', () => {
  it('are one when they are the same', () => {
    expect(alike(ferry, ferry)).toBe(1)
  })

  it('are one where only case, signs and blocks differ', () => {
    const set = ferry.replaceAll(', and', ' – AND').replace('. ', '.\n')
    expect(alike(ferry, set)).toBe(1)
    expect(print(set).textHash).toBe(print(ferry).textHash)
  })

  it('are one when typed on another keyboard', () => {
    const arabicKeys = persian.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('\u200c', '')
    expect(arabicKeys).not.toBe(persian)
    expect(print(arabicKeys).textHash).toBe(print(persian).textHash)
    expect(alike(persian, arabicKeys)).toBe(1)
  })

  it('are nearly one after a word was changed', () => {
    expect(alike(ferry, ferry.replace('twice', 'once'))).toBeGreaterThan(SAY)
  })

  it('are asked about when a third is gone', () => {
    const cut = ferry.split('\n').slice(0, 4).join('\n')
    expect(alike(ferry, cut)).toBeGreaterThan(ASK)
    expect(alike(ferry, cut)).toBeLessThan(1)
  })

  it('are two when they speak of different things', () => {
    expect(alike(ferry, orchard)).toBeLessThan(0.05)
    expect(alike(ferry, persian)).toBeLessThan(0.05)
  })
})

describe('a fingerprint', () => {
  it('knows nothing of junk', () => {
    const withMenu = `~ You may also like ten walks along the Merrow shore\n${ferry}\n~ Subscribe`
    expect(print(withMenu)).toEqual(print(ferry))
  })

  it('says nothing of a text too short to tell', () => {
    expect(print('The ferry was late again on Monday, and nobody knew why.')).toMatchObject({ bands: [] })
  })

  it('of no words is like no other', () => {
    expect(print('…')).toMatchObject({ textHash: '', bands: [], sentences: [] })
  })

  it('keeps each long sentence once, of whatever script', () => {
    expect(print(ferry).sentences).toHaveLength(4)
    expect(print(`${ferry}\n${ferry}`).sentences).toHaveLength(4)
    expect(print(persian).sentences).toHaveLength(3)
    expect(
      print(
        '渡船星期一又晚点了，港务局没有人能够说明为什么会晚点。去年冬天一共取消了九十个班次，公司说只怪天气不好。',
      ).sentences,
    ).toHaveLength(2)
  })

  it('stays what it was: a change here makes all that were kept worthless', () => {
    const { signature, bands, sentences, textHash } = print(ferry)
    expect({
      signature: signature.slice(0, 3),
      band: bands[0],
      sentence: sentences[0],
      hash: textHash.slice(0, 8),
    }).toEqual({
      signature: [-2131567260, -2052121760, -2093229985],
      band: -9155011668681483424n,
      sentence: -4300648423531252949n,
      hash: '1589c3f3',
    })
  })

  it('fits the columns it is kept in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const { signature, bands, sentences } = print(
          `${text.replaceAll('\n', ' ')} ${ferry.replaceAll('\n', ' ')}`,
        )
        expect(signature).toHaveLength(128)
        expect(bands).toHaveLength(64)
        expect(signature.every((value) => (value | 0) === value)).toBe(true)
        expect([...bands, ...sentences].every((value) => BigInt.asIntN(64, value) === value)).toBe(true)
      }),
    )
  })
})

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 60, maxLength: 200 })

describe('resemblance', () => {
  it('is the same from both sides, and whole with itself', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')]
        expect(alike(a, b)).toBe(alike(b, a))
        expect(alike(a, a)).toBe(1)
      }),
    )
  })

  it('of the same words in another order is little', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 80, maxLength: 160 }),
        (one) => {
          const far = [...one.filter((_, place) => place % 2), ...one.filter((_, place) => place % 2 === 0)]
          expect(alike(one.join(' '), far.join(' '))).toBeLessThan(0.1)
        },
      ),
    )
  })

  it('is near the share of phrases two texts have in common', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{5,9}$/), { minLength: 200, maxLength: 300 }),
        fc.integer({ min: 20, max: 180 }),
        (all, kept) => {
          const phrases = (count: number) => count - 2
          const shared = phrases(kept) / phrases(all.length)
          expect(Math.abs(alike(all.join(' '), all.slice(0, kept).join(' ')) - shared)).toBeLessThan(0.2)
        },
      ),
    )
  })
})

function alike(one: string, other: string): number {
  return resemblance(print(one).signature, print(other).signature)
}

/** Of a text in the notation of `doc`. */
function print(notation: string) {
  const blocks: Block[] = doc(notation).content
  return fingerprintOf({ blocks, fields: { url: noneFound() } })
}
