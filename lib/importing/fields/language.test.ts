import { expect, it } from 'vitest'
import { directionOf, languageOf, prevailingDirection } from './language'

it.each([
  ['en', 'The ferry must go back to the harbour and the board must make room for it.'],
  ['fr', 'Le bateau doit revenir au port et le conseil doit lui faire de la place.'],
  ['de', 'Die Fähre muss in den Hafen zurück, und der Rat muss ihr Platz machen.'],
  ['fa', 'کشتی باید به بندر بازگردد و هیئت بندر باید برای آن جا باز کند چون مردم منتظرند.'],
  ['ar', 'يجب أن تعود العبارة إلى الميناء وعلى المجلس أن يفسح لها المكان لأن الناس ينتظرون.'],
  ['ur', 'کشتی کو بندرگاہ پر واپس آنا چاہیے اور انتظامیہ کو اس کے لیے جگہ بنانی چاہیے۔'],
])('knows %s', (language, text) => {
  expect(languageOf(text).value).toBe(language)
})

it('does not guess from a word or from nothing', () => {
  expect(languageOf('Ferry').value).toBeNull()
  expect(languageOf('1 2 3 …').value).toBeNull()
})

it('takes the direction of the first letter that has one', () => {
  expect(directionOf('«۱۲» کشتی and ferry')).toBe('rtl')
  expect(directionOf('12 – the word کشتی')).toBe('ltr')
  expect(directionOf('1404')).toBeNull()
  expect(prevailingDirection('Corrin Line به بندر بازگشت و همه خوشحال شدند')).toBe('rtl')
})
