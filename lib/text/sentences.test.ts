import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentencesOf } from './sentences'
import { slice } from './span'

/** A bar stands where one sentence ends and the next begins. */
const english = [
  'The ramp was late. | Nobody paid.',
  'Dr. Vale said so. | Mrs. Reed did not.',
  'Prof. J. K. Vale and Gen. Oda met. | They left.',
  'See No. 4 and p. 12, vol. 3. | Then stop.',
  'He said no. | Nobody heard.',
  'On Nov. 9 it sank. | On Dec. XII too.',
  'Boats, e.g. ferries, sank. | So did rafts, i.e. Small boats.',
  'The U.S. Senate met. | It sat long.',
  'They flew to the U.S. | The boat stayed.',
  'It belongs to Strait Inc. and Co. Harbour. | It is old.',
  'It was sold by Strait Ltd. | The buyer hid.',
  'It left at 5 p.m. | Officials waited.',
  'It left at 5 p.m. Monday. | It came back.',
  'Ropes, nets, etc. | All were lost.',
  'George W. Vale spoke. | A. B. Reed slept.',
  'So did I. | Vale left.',
  'He boarded at Quay B. | Then it sank.',
  'It cost 3.5 million. | Nobody paid 0.5.',
  'In 1999. | Then in 2004. | It ended.',
  '1. The ramp is old. | 2. The crew is small.',
  '“It is sound.” | Nobody laughed.',
  '“Is it sound?” she asked. | He nodded.',
  '“Is it sound?” Vale asked. | He nodded.',
  '“Stop!” Mara Tessel wrote. | It stopped.',
  'The sign said “Stop!” and it did. | Good.',
  '“It sank. | It burned.” | Both lied.',
  '(It sank.) | Nobody cared.',
  'He waited … Vale did not. | It rained.',
  'He waited... | Then he left.',
  'He waited… but not long. | It rained.',
  'The word […] Is cut. | So is this [...] One.',
  'It was sound (sic!) and dry. | Was it (?) Sound.',
  'Really?! | Yes!! | No.',
  'It sank.[12] | It burned.¹ | It rose.',
  'Visit strait.example today. | Use v1.2.3 now.',
  'Vale vs. Reed was heard. | It was long.',
  'He lives on St. Anne’s Quay. | She does not.',
  'Smith et al. found it. | Good.',
  'The yacht’s ‘captain’ (Mr. Oda) fled. | Why?',
  'What did he say — “no”? | Nothing.',
  'A heading without a stop',
  'One line\n|Another. | And a third.',
  'He has a Ph.D. in ropes. | She has none.',
  'Jr. officers met R. Reed Jr. | The rest slept.',
  '¿Es seguro? | ¡No! | El Sr. Oda dijo que sí.',
]
const others: [string, string][] = [
  ['fa', 'کشتی دیر رسید. | هیچ‌کس پول نداد.'],
  ['fa', 'آیا پل سالم است؟ | کسی نمی‌داند!'],
  ['fa', '«آیا سالم است؟» او پرسید. | کسی نگفت.'],
  ['fa', '«کشتی می‌رود.» | بعد رفت.'],
  ['fa', 'در سال ۱۴۰۳ ه.ش. شرکت آمد. | بعد رفت.'],
  ['fa', 'او رفت... بعد آمد. | شب شد.'],
  ['fa', 'قیمت ۳.۵ میلیون است. | گران است.'],
  ['ar', 'قال د. سالم ذلك. | لم يسمع أحد.'],
  ['ar', 'هل السفينة سليمة؟ | لا أحد يعلم.'],
  ['ur', 'جہاز دیر سے آیا۔ | کسی نے نہیں دیکھا۔'],
  ['he', 'הספינה איחרה. | איש לא שילם.'],
  ['zh', '渡轮晚了。|没有人付钱。|为什么？'],
  ['zh', '他说：“晚了。”|我们走了。'],
  ['ja', '船は遅れた。|「安全だ。」と彼は言った。|終わり。'],
  ['hi', 'नाव देर से आई। | किसी ने नहीं देखा।'],
  ['de', 'Am 3. Mai sank es. | Dr. Oda kam z. B. nicht. | Ende.'],
  ['fr', 'M. Oda est parti. | Est-ce vrai ? | Non.'],
  ['el', 'Ήρθε το πλοίο; | Όχι.'],
  ['th', 'เรือมาสาย ไม่มีใครจ่าย'],
  ['hy', 'Նավը ուշացավ։ | Ոչ ոք չվճարեց։'],
]
const cases = [...english.map((words) => ['en', words] as [string, string]), ...others]

it.each(cases)('%s: %s', (language, notation) => {
  const text = notation.replaceAll(/ ?\| ?/g, (bar) => (bar.startsWith(' ') ? ' ' : ''))
  const expected = notation.split('|').map((words) => words.trim())
  expect(sentencesOf(text, language).map((span) => slice(text, span))).toEqual(expected)
})

it('takes every letter once, in order, within its line', () => {
  const pieces = fc.constantFrom(
    'Ramp',
    'ramp',
    ' ',
    '.',
    '?',
    '…',
    '“',
    '”',
    '\n',
    'Dr',
    '۱۲',
    'کشتی',
    '。',
    '[1]',
    '漢',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const sentences = sentencesOf(text)
      const letters = (words: string) => words.replaceAll(/\s/g, '')
      expect(letters(sentences.map((span) => slice(text, span)).join(''))).toBe(letters(text))
      sentences.forEach((span, index) => {
        expect(slice(text, span)).toBe(slice(text, span).trim())
        expect(slice(text, span)).not.toContain('\n')
        expect(span.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0)
      })
    }),
  )
})

it('reads fifty thousand words at once', () => {
  const text = 'Dr. Vale paid 3.5 million for No. 4. '.repeat(6000)
  expect(sentencesOf(text)).toHaveLength(6000)
})
