import type { Stance } from '@/prisma/generated/enums'

/** Verbs by which words are put in somebody's mouth, by what they make of the words. */
const verbs: Partial<Record<Stance, string>> = {
  reports: `say says said saying|tell tells told|add adds added adding|argue argues argued arguing|warn warns warned warning
    |claim claims claimed claiming|insist insists insisted|write writes wrote writing writing|note notes noted|report reports reported
    |admit admits admitted|acknowledge acknowledges acknowledged|announce announces announced|declare declares declared declaring
    |state states stated stating|suggest suggests suggested|believe believes believed|concede concedes conceded|contend contends contended
    |estimate estimates estimated|explain explains explained|maintain maintains maintained|predict predicts predicted
    |promise promises promised|reply replies replied|respond responds responded|stress stresses stressed|complain complains complained
    |boast boasts boasted|conclude concludes concluded|recall recalls recalled|assert asserts asserted|confirm confirms confirmed
    |observe observes observed|remark remarks remarked|joke jokes joked|urge urges urged|testify testifies testified
    |allege alleges alleged|reckon reckons reckoned|swear swears swore|vow vows vowed|protest protests protested|agree agrees agreed|answer answers answered|retort retorts retorted|counter counters countered
    |caution cautions cautioned|think thinks thought`,
  denies:
    'deny denies denied|reject rejects rejected|dismiss dismisses dismissed|dispute disputes disputed|refute refutes refuted',
  questions:
    'ask asks asked asking|question questions questioned|doubt doubts doubted|wonder wonders wondered',
}

const stances = new Map(
  Object.entries(verbs).flatMap(([stance, forms]) =>
    forms.split(/[\s|]+/).map((form) => [form, stance as Stance] as const),
  ),
)
stances
  .set('pointed out', 'reports')
  .set('points out', 'reports')
  .set('put it', 'reports')
  .set('puts it', 'reports')

/** Matches any form of them. */
export const speechVerb = [...stances.keys()].sort((a, b) => b.length - a.length).join('|')

/** What a verb makes of the words it stands by: those denied are denied, those asked are questioned. */
export function stanceOf(verb: string): Stance {
  return stances.get(verb.toLowerCase()) ?? 'reports'
}
