import { chanceFrom } from '@/test/chance'
export type InventedOpEd = {
  title: string
  bylines: string[]
  outlet: string
  date: string
  url: string
  language: string
  paragraphs: string[]
}

type Tongue = { subjects: string[]; verbs: string[]; objects: string[]; ends: string[]; names: string[] }

const tongues: Record<string, Tongue> = {
  en: {
    subjects: words(
      'the harbour board|the ferry company|a retired pilot|the orchard keepers|our island council',
    ),
    verbs: words('has promised|quietly postponed|still defends|cannot explain|ought to publish|once refused'),
    objects: words(
      'a second ramp|the winter timetable|the price of crossing|the survey of the old pier|cold stores',
    ),
    ends: words('before the spring tides|without asking anybody|for the third year|whatever the weather'),
    names: words('Mara Tessel|Odo Venn|Ilse Farrow|Tam Rookery|Benna Quay'),
  },
  de: {
    subjects: words('der Hafenrat|die Fährgesellschaft|ein alter Lotse|die Obstbauern|unser Inselrat'),
    verbs: words('verspricht|verschiebt|verteidigt|erklärt nicht|bezahlt endlich|verweigert'),
    objects: words(
      'eine zweite Rampe|den Winterfahrplan|den Preis der Überfahrt|das Gutachten zum alten Steg',
    ),
    ends: words('noch vor den Springfluten|ohne jemanden zu fragen|im dritten Jahr|bei jedem Wetter'),
    names: words('Jorun Halde|Elke Siel|Marten Priel'),
  },
  fr: {
    subjects: words(
      'le conseil du port|la compagnie du bac|un vieux pilote|les gens des vergers|notre conseil',
    ),
    verbs: words('promet|repousse|défend encore|n’explique pas|devrait publier|refuse'),
    objects: words('une seconde rampe|l’horaire d’hiver|le prix du passage|l’étude de la vieille jetée'),
    ends: words(
      'avant les grandes marées|sans demander à personne|pour la troisième année|par tous les temps',
    ),
    names: words('Odile Ferrand|Anselme Grève|Maud Estran'),
  },
  fa: {
    subjects: words('شورای بندر|شرکت کشتی‌رانی|ناخدای بازنشسته|باغداران جزیره|انجمن ساحل'),
    verbs: words('وعده داده است که|به تعویق انداخت تا|هنوز نمی‌پذیرد که|باید بگوید چرا|پنهان کرد که'),
    objects: words(
      'اسکلهٔ دوم ساخته شود|برنامهٔ زمستانی عوض شود|بهای گذر پایین بیاید|گزارش اسکلهٔ قدیمی چاپ شود',
    ),
    ends: words('پیش از بهار|بی‌آنکه از کسی بپرسد|برای سومین سال|در هر هوایی'),
    names: words('مهرو ساحلی|بهرام کرانه|نسیم لنگرود'),
  },
}

/** The same op-eds for the same seed: lengths around 700 words, most in English. */
export function* inventedOpEds(count: number, seed = 1): Generator<InventedOpEd> {
  const chance = chanceFrom(seed)
  for (let number = 1; number <= count; number++) yield inventOpEd(number, chance)
}

function inventOpEd(number: number, chance: () => number): InventedOpEd {
  const language = pick(words('en|en|en|de|fr|fa'), chance)
  const tongue = tongues[language] ?? fail(language)
  const length = 250 + Math.floor(chance() * chance() * 1_800)
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(chance() * 700)))
  return {
    title: `${capital(pick(tongue.subjects, chance))} ${pick(tongue.verbs, chance)} ${pick(tongue.objects, chance)}`,
    bylines: [pick(tongue.names, chance)],
    outlet: `The ${pick(words('Ansel|Quayside|Orchard|Skerry'), chance)} Courier`,
    date: day.toISOString().slice(0, 10),
    url: `https://courier.example/opinion/${number}`,
    language,
    paragraphs: paragraphsOf(tongue, length, number, chance),
  }
}

function paragraphsOf(tongue: Tongue, length: number, number: number, chance: () => number): string[] {
  const paragraphs: string[] = []
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: 2 + Math.floor(chance() * 4) }, () =>
      sentence(tongue, number, chance),
    )
    const paragraph = sentences.join(' ')
    written += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs
}

function sentence(tongue: Tongue, number: number, chance: () => number): string {
  const { subjects, verbs, objects, ends } = tongue
  const figure = chance() < 0.3 ? ` (${1 + Math.floor(chance() * 900)}/${number})` : ''
  const parts = [pick(subjects, chance), pick(verbs, chance), `${pick(objects, chance)}${figure}`]
  if (chance() < 0.6) parts.push(pick(ends, chance))
  if (chance() < 0.4) parts.push('–', pick(subjects, chance), pick(verbs, chance), pick(objects, chance))
  return `${capital(parts.join(' '))}.`
}

function pick<T>(from: T[], chance: () => number): T {
  return from[Math.floor(chance() * from.length)] ?? fail('an empty list')
}

function words(list: string): string[] {
  return list.split('|')
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function fail(what: string): never {
  throw new Error(`Nothing to write of ${what}`)
}
