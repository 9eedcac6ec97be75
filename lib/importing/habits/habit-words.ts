import type { Habit } from './habit'

/** "Junk: “support our work”" */
export function habitInWords({ about, was, now }: Habit): string {
  switch (about) {
    case 'block':
      return now === 'junk' ? `Junk: “${was}”` : `Kept as a ${now}: “${was}”`
    case 'below':
      return `Junk: what stands below “${was}”`
    case 'reason':
      return `Put back: what was dropped as “${was}”`
    case 'outlet':
      return was ? `Outlet: ${now}, not ${was}` : `Outlet: ${now}`
    case 'section':
      return was ? `Section: ${now}, not ${was}` : `Section: ${now}`
    case 'language':
      return `Language: ${now}`
    case 'writer':
      return `No writer: ${was}`
    case 'role':
      return `What follows “${was.trim()}” after a name is the writer’s role`
    case 'date':
      return `Dates are written ${now}`
  }
}

export function timesInWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : 'often'
}
