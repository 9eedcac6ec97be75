import { expect, it } from 'vitest'
import { furnitureReason, opensTail } from './furniture'

it.each([
  ['Skip to content', 'Menu word'],
  ['News | Harbour | Opinion | Sport', 'Menu in a row'],
  ['صفحه نخست', 'Menu word'],
  ['المزيد', 'Menu word'],
  ['Three-minute read', 'Reading time, used for nothing'],
  ['4 min read', 'Reading time, used for nothing'],
  ['زمان مطالعه: ۳ دقیقه', 'Reading time, used for nothing'],
  ['Published: Monday, 3 November 2025, 10:45 GMT', 'Date, used for the fields'],
  ['تاریخ انتشار: ۱۴۰۴/۰۸/۱۲', 'Date, used for the fields'],
  ['* * *', 'Separator'],
  ['1,204 views', 'Counter'],
  ['© 2025 The Ansel Courier', 'Copyright line'],
  ['Sign up for our harbour newsletter', 'Newsletter or subscription'],
  ['Read more: who owns the crane?', 'Link to another article'],
  ['Also by this author: The vicar and the ladder', 'Link to another article'],
  ['The views expressed in this article are the author’s own.', 'Disclaimer'],
  ['المقالات المنشورة تعبّر عن آراء كتّابها ولا تعبّر بالضرورة عن رأي الصحيفة.', 'Disclaimer'],
  ['انتهای پیام/', 'End mark'],
  ['The fees do not necessarily reflect what the quay costs.', null],
  ['The east quay. Photo: Ansel Courier', null],
  ['The board met on 3 November 2025 and decided nothing.', null],
  ['Opinion is divided on the quay.', null],
])('of «%s» says %s', (line, reason) => {
  expect(furnitureReason(line)).toBe(reason)
})

it.each([
  ['You may also like', 'elsewhere'],
  ['More from Harbour', 'elsewhere'],
  ['Next in Comment', 'elsewhere'],
  ['Next in line', null],
  ['مطالب مرتبط', 'elsewhere'],
  ['قد يعجبك أيضا', 'elsewhere'],
  ['27 comments', 'comments'],
  ['Leave a reply', 'comments'],
  ['More and more boats stay away', null],
  ['Comments of the harbour master angered the crews.', null],
])('«%s» opens %s', (line, what) => {
  expect(opensTail(line)).toBe(what)
})
