/** Short forms with a full stop that somebody or something always follows: Dr. Vale, e.g. this. */
const always = new Set(
  (
    'dr mr mrs ms messrs prof gen col maj capt cmdr lt sgt cpl pvt adm rev fr hon sen rep gov pres amb supt insp ' +
    'mme mlle sra srta dra ud hr st ste mt ft vs cf viz approx ca ed eds trans esp incl resp ' +
    'bzw sog vgl ggf bspw exc excmo gral ' +
    'e.g i.e a.k.a z.b d.h u.a p.ej c.à.d'
  ).split(' '),
)

/** What a number follows: No. 4, p. 12, Art. 3, Nov. 9. */
const numbered = new Set(
  (
    'no nos nr n núm num p pp vol vols fig figs art arts sec secs ch chap para paras pt pts op cit ver v r s bd abb ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** What may end a sentence or stand within one: only a word that begins sentences tells. */
const either = new Set(
  'inc ltd co corp bros jr sr esq dept univ assn intl gmbh llc plc ave blvd rd sq'.split(' '),
)

const starters = new Set(
  (
    'the a an this that these those there here he she it they we you i who what when where why how which ' +
    'but and so yet or nor if as for in on at by to from with after before since while although though because ' +
    'his her its their our my your not no nobody nothing one some many most all both each every another such ' +
    'then now still also however meanwhile moreover instead perhaps of under over'
  ).split(' '),
)

const days =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|GMT|UTC|E[SD]T|P[SD]T|C[SED]*T|Eastern|Pacific|Central)\b/

/** Whether a full stop belongs to the word before it and ends no sentence, by that word and by how the line goes on. */
export function endsNoSentence(before: string, next: string, language: string): boolean {
  const word = /[^\s“‘«„"'()[\]–—/]*$/u.exec(before)?.[0] ?? ''
  const short = word.toLocaleLowerCase('en')
  if (/^\p{Nd}{1,3}$/u.test(word)) return isOrdinal(before, word, language)
  if (always.has(short)) return true
  if (numbered.has(short) && /^[\p{N}(§]|^[IVXLC]+\b/u.test(next)) return true
  if (/^[ap]\.m$/i.test(word)) return days.test(next)
  if (either.has(short)) return !begins(next)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isUncased(word) || !begins(next)
  return isInitial(before, word) && !begins(next)
}

function begins(next: string): boolean {
  const word = /^[\p{L}’']+/u.exec(next)?.[0] ?? ''
  return starters.has(word.replace(/[’'].*$/u, '').toLocaleLowerCase('en'))
}

/** One letter: J. Vale, د. سالم. Not «So did I. Vale left», nor «the crew of Quay B. Then». */
function isInitial(before: string, word: string): boolean {
  if (!/^\p{L}\p{M}*$/u.test(word)) return false
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return false
  return word !== 'I' || !/\p{Ll}\s+I$/u.test(before)
}

function isUncased(word: string): boolean {
  return word.toLocaleLowerCase() === word.toLocaleUpperCase()
}

/** A number that begins a line counts it: «1. The ramp». In some languages a stop makes any small number an ordinal. */
function isOrdinal(before: string, number: string, language: string): boolean {
  if (before.trim() === number) return true
  return number.length < 3 && /^(?:de|da|nb|nn|no|fi|cs|sk|pl|hu|sl|hr|sr|et|lv|tr)\b/.test(language)
}
