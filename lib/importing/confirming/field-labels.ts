import type { Fields } from '../reading'

/** What a field is called on the screen. */
export const fieldLabels: Record<keyof Fields, string> = {
  title: 'Title',
  section: 'Section',
  bylines: 'Bylines',
  outlet: 'Outlet',
  date: 'Date published',
  updated: 'Date updated',
  url: 'Address',
  language: 'Language',
  direction: 'Direction',
}

export const fieldNames = Object.keys(fieldLabels).filter((name): name is keyof Fields => name in fieldLabels)
