/** TLP 2.0, lowest first. Never translated. */
export const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const

export type Marking = (typeof markings)[number]

export const markingMeaning: Record<Marking, string> = {
  'TLP:CLEAR': 'This may be shared without limit.',
  'TLP:GREEN': 'This may be shared within the community it was made for, and not made public.',
  'TLP:AMBER':
    'This may be shared with those who need to know it, in the reader’s organisation and its clients.',
  'TLP:AMBER+STRICT': 'This may be shared with those who need to know it, in the reader’s organisation only.',
  'TLP:RED': 'This is for the people it was given to, and for nobody else.',
}

export function atLeast(marking: Marking, floor: Marking): boolean {
  return markings.indexOf(marking) >= markings.indexOf(floor)
}

/** The marking that covers all parts; what has no parts may be clear. */
export function highest(parts: Marking[]): Marking {
  return parts.reduce<Marking>((top, part) => (atLeast(top, part) ? top : part), 'TLP:CLEAR')
}
