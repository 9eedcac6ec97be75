import { datesIn, withWesternDigits } from '../fields/dates'
import { bare, commentOpeners, menuWords, sectionNames, tailOpeners } from './furniture-words'
import { wordCount } from './words'

/** Why a line by itself is plainly no part of an article; null when it may be. */
export function furnitureReason(line: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'Separator'
  if (isNumberOnly(line)) return 'Number by itself'
  const words = wordCount(line)
  if (words <= 12 && isReadingTime(line)) return 'Reading time, used for nothing'
  if (words <= 20 && isDateLine(line)) return 'Date, used for the fields'
  if (words <= 8 && menuWords.has(bare(line))) return 'Menu word'
  if (isMenuRow(line)) return 'Menu in a row'
  if (words <= 60) return phraseReason(line, words)
  return null
}

/** Three short names or more parted by bars, at least half of them words of a menu. */
function isMenuRow(line: string): boolean {
  const names = line.split(/\s+[|·•]\s+/)
  if (names.length < 3 || names.some((name) => wordCount(name) > 3)) return false
  return names.filter((name) => menuWords.has(bare(name))).length * 2 >= names.length
}

/** Whether a line opens what comes after an article: readers' comments, or other articles and the site. */
export function opensTail(line: string): 'comments' | 'elsewhere' | null {
  if (/[.,;]$/.test(line) || wordCount(line) > 9) return null
  const words = bare(line)
  if (commentOpeners.has(words) || COMMENT_PHRASE.test(words)) return 'comments'
  const section = /^(?:next|more|also) in (?<section>.+)$/u.exec(words)?.groups?.section
  if (section && sectionNames.has(section)) return 'elsewhere'
  return tailOpeners.has(words) || TAIL_PHRASE.test(words) ? 'elsewhere' : null
}

const COMMENT_PHRASE =
  /^(?:(?:view|show|see|read|load|hide)? ?(?:all )?\d+ (?:comments?|responses?|replies|thoughts? on)\b|comments? \d+$|comments? (?:on|for|policy)|\d+ responses? to)/u

const TAIL_PHRASE =
  /^(?:more (?:from|in|on|by|about|stories|news|like) \S|more (?:\S+ ){0,3}(?:stories|articles|news|posts|reading|coverage|headlines|features|videos)$|related (?:articles|stories|to|topics|news|posts?)\b|read more (?:about|on|from|stories)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|most (?:read|popular|viewed|shared|commented)|popular (?:in|on|posts|stories)|(?:the )?latest (?:from|in|news|stories|articles|videos|headlines)|recent (?:posts|articles|stories)|top stories|other (?:stories|articles|news)|editor'?s'? picks?|about the authors?|(?:from )?around the web)/u

function isReadingTime(line: string): boolean {
  const text = withWesternDigits(line).toLowerCase()
  return (
    /^[\s\W]*(?:reading time|read time|time to read|estimated reading time)\b/.test(text) ||
    /^[\s\W]*(?:\d+|[a-z]+)[\s-]*(?:to[\s-]*\d+[\s-]*)?(?:min|mins|minute|minutes)[\s-]*(?:read|to read|reading|reading time)\W*$/.test(
      text,
    ) ||
    /(?:زمان (?:مطالعه|خواندن)|دقیقه (?:مطالعه|خواندن)|وقت القراءة|مدة القراءة|دقائق قراءة|دقيقة قراءة|دقائق للقراءة)/.test(
      text,
    )
  )
}

function isNumberOnly(line: string): boolean {
  if (/^\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?\s*)?[A-Z]{3,4}$/.test(line)) return true
  return !/\p{L}/u.test(line) && datesIn(line).length === 0 && line.length < 20
}

const DATE_WORDS =
  /\b(?:(?:first |last )?(?:published|updated|posted|modified|created|edited|filed|released|issued|added|printed)(?: on| at)?|publication date|last|date|on|at|of|and|time|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m\.?|gmt|utc|bst|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|cest|ist|irst|hrs?|am|pm|local time|eastern|pacific|ago|uhr|h)\b/giu
const DATE_WORDS_PERSIAN =
  /(?:تاریخ انتشار|تاریخ|انتشار|منتشر شده در|به‌روزرسانی|به‌روز شده|به روز رسانی|آخرین|ساعت|شنبه|یک‌?شنبه|دو ?‌?شنبه|سه ?‌?شنبه|چهار ?‌?شنبه|پنج ?‌?شنبه|جمعه|تاريخ النشر|نشر في|نشر|تاريخ|آخر تحديث|تحديث|الساعة|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الموافق|هـ|ه\.?ش|م(?![\p{L}]))/gu

/** A line that holds a date, and besides it only such words as stand beside dates. */
export function isDateLine(line: string): boolean {
  const dates = datesIn(line)
  if (dates.length === 0)
    return /^\s*(?:(?:published|updated|posted)\s+)?\d+\s+(?:minutes?|hours?|days?|weeks?|months?)\s+ago\s*$/i.test(
      line,
    )
  let rest = line
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  rest = withWesternDigits(rest)
    .replace(DATE_WORDS, ' ')
    .replace(DATE_WORDS_PERSIAN, ' ')
    .replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/g, ' ')
  return (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= 3
}

function phraseReason(line: string, words: number): string | null {
  const found = PHRASES.find(({ pattern, most }) => words <= most && pattern.test(line))
  return found?.reason ?? null
}

const PHRASES: { pattern: RegExp; most: number; reason: string }[] = [
  {
    most: 60,
    reason: 'Copyright line',
    pattern:
      /©|\(c\) ?\d{4}|^copyright\b|\ball rights reserved\b|may not be (?:published|reproduced|reprinted)|تمامی حقوق|کلیهٔ? حقوق|کليه حقوق|جميع الحقوق|حقوق النشر/i,
  },
  {
    most: 60,
    reason: 'Newsletter or subscription',
    pattern:
      /\b(?:sign up (?:for|to (?:our|the|get|receive)|now|here|today)|sign[- ]up for|subscribe (?:to|now|today|here|for)|newsletters?\b.{0,80}(?:inbox|sign|subscri|deliver)|(?:join|get|read) (?:the|our) .{0,40}newsletter|delivered (?:straight |right |directly )?to your inbox|in your inbox|an eye on your inbox|straight to your inbox|become a (?:member|subscriber|supporter)|support (?:our|independent) journalism|already a (?:subscriber|member)|create (?:a free|an) account|start your (?:free )?trial|thank(?:s| you) for (?:subscribing|signing up)|enter your e-?mail|your e-?mail address|unsubscribe at any time|opt-in box|error processing your|through your letterbox|every day we send|stay up to date with|get breaking .{0,30}news|have successfully subscribed|want more (?:stories|deals|news)|if you (?:enjoyed|liked|loved) (?:this|reading)|get access to .{0,60}subscription)|خبرنامه.{0,40}(?:عضو|مشترک|ثبت)|اشترك في (?:النشرة|نشرتنا)/i,
  },
  {
    most: 60,
    reason: 'Site notice',
    pattern:
      /\b(?:(?:we|this (?:web)?site) uses? cookies|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service)|enable javascript|browser (?:is|does) not|ad ?blocker|recaptcha|do not sell my|affiliate (?:links?|commission)|(?:earn|receive) an? (?:small |affiliate )?commission|media playback is unsupported|(?:please be respectful of|as you comment|moderating (?:all )?comments)|letters? to the editor\b.{0,200}@?|letters of up to \d+ words)\b/i,
  },
  {
    most: 30,
    reason: 'Advertisement',
    pattern:
      /^(?:\W*)(?:advertisements?|story continues below|article continues (?:below|after)|continue reading (?:below|the main story)|scroll (?:down )?to continue|loading (?:ad|the player)?|sponsored(?: content)?(?: by)?)\b/i,
  },
  {
    most: 60,
    reason: 'Tags',
    pattern:
      /^\W*(?:tags|tagged(?: with| under| in)?|filed (?:under|in)|keywords|posted in|برچسب‌?\s?ها|کلیدواژه‌?\s?ها|الوسوم|الكلمات المفتاحية|كلمات مفتاحية)\s*[:\n]/i,
  },
  {
    most: 40,
    reason: 'Sharing and following',
    pattern:
      /^(?:\W*)(?:follow (?:us|him|her|them|me|@|.{2,60} on (?:twitter|facebook|instagram|x\b|linkedin|telegram))|(?:like|find|join|visit) us on|like this (?:story|article)\b|enjoyed this|share (?:this|on|via|with)|click (?:here )?to (?:share|email|print|view|enlarge)|click here|tap (?:here )?to|(?:e-?mail|print|bookmark|save|report|copy) (?:this|article|link|story)|tweet this|opens? in (?:a )?new window|send (?:us )?(?:a tip|tips)|got a (?:news )?tip|have a tip|contact the (?:writer|author|reporter)|listen to (?:this|the) (?:article|column|story|essay|episode|podcast)|join our .{0,30}(?:forums?|community|group|channel))|opens in new window|\bfollow (?:him|her|them|me|us) (?:on|at)\b/i,
  },
  {
    most: 30,
    reason: 'Link to another article',
    pattern:
      /^(?:\W*)(?:(?:read|see) (?:more|also|next|the full|our)|also by (?:this|the same) (?:author|writer)|(?:also |more )?on [\w-]+\.(?:com|org|net|co\.\w\w)\s*:|also read|read\s*[:|]|more\s*:|watch(?: now| more| the video| below)?\s*:|listen(?: now)?\s*:|related(?: articles?| stor(?:y|ies)| video| content| coverage| link| post| roundup)?\s*[:|]|don[’']?t miss\s*:?|recommended\s*:|must read|up next|in case you missed|also on \S+\.\S+|leggi anche|lire aussi|lesen sie auch|baca juga|بیشتر بخوانید|همچنین بخوانید|اقرأ أيض)/i,
  },
  {
    most: 60,
    reason: 'Picture credit',
    pattern:
      /^(?:\W*)(?:(?:file )?photo(?:graph)?s?(?: by| courtesy| credit)?\s*[:/]|images?(?: credit| source| courtesy)?\s*[:/]|(?:image|media|photo|video) ?(?:caption|copyright)|(?:photo|image|picture|illustration|video|graphic) (?:by|credit|source|courtesy)\b|credit\s*[:|]|courtesy of\b|photograph\s*:|file photo|video\s*:|above\s*:|عکس\s*[:از]|تصویر\s*:|الصورة\s*:)|(?:getty images?|shutterstock|ap photo|afp via|istock|via reuters|via ap|reuters\/[A-Z].{0,30}|\/(?:ap|afp|reuters|getty)|epa-efe|alamy)\W*$|[([](?:image|photo|picture|credit|file|courtesy|photo by|source)\s*[:/].{0,60}[)\]]\W*$|\((?:ap|afp|reuters|epa|getty)\)$|\bfile photo\b|\((?:AP Photo|Photo by|Photo courtesy)\b/i,
  },
  {
    most: 12,
    reason: 'Sharing and following',
    pattern:
      /^(?:الف\s*[+-]|اندازه[ٔی]?\s(?:قلم|متن|خط)|نسخه[ٔی]?\sچاپی|ارسال به دوستان|حجم الخط|تكبير الخط|أرسل لصديق)/,
  },
  {
    most: 12,
    reason: 'Counter',
    pattern:
      /^\W*\d[\d,.]*\s*k?\s*(?:shares?|comments?|views?|likes?|retweets?|replies|followers|reads?|votes?|نظر|دیدگاه|بازدید|تعليقات?|مشاهدة)\W*$|^\d+ of \d+$|^\d+\s*\/\s*\d+$|^rating\s*:/i,
  },
  {
    most: 60,
    reason: 'Disclaimer',
    pattern:
      /^\W*(?:the )?(?:views|opinions) (?:(?:and opinions )?expressed|here|in this)\b|\b(?:views|opinions)\b.{0,120}\b(?:does|do) not necessarily (?:reflect|represent)\b|(?:لا تعبر|لا تعبّر) بالضرورة|^(?:المقالات|الآراء) (?:المنشورة|الواردة)|لزوماً? (?:دیدگاه|نظر) (?:این )?(?:رسانه|روزنامه|سایت)/iu,
  },
  { most: 4, reason: 'End mark', pattern: /^\W*انتهای (?:پیام|خبر)\W*$/u },
  {
    most: 40,
    reason: 'Editing note',
    pattern:
      /^(?:\W*)\(?(?:reporting by|additional reporting|editing by|writing by|compiled by|with reporting by)\b|\bcontributed (?:to this (?:report|story|article)|reporting)\b|^this (?:story|article|post) (?:has been|was) (?:updated|originally published|first published|corrected)/i,
  },
]
