import type { Option } from '@/components/ui/option'

const languages: Record<string, string> = {
  ar: 'Arabic',
  zh: 'Chinese',
  cs: 'Czech',
  da: 'Danish',
  nl: 'Dutch',
  en: 'English',
  fi: 'Finnish',
  fr: 'French',
  de: 'German',
  el: 'Greek',
  he: 'Hebrew',
  hi: 'Hindi',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  ku: 'Kurdish',
  ckb: 'Kurdish (Sorani)',
  no: 'Norwegian',
  ps: 'Pashto',
  fa: 'Persian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  es: 'Spanish',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
}

/** The languages to choose from, and the one there is, even where it has no name here. */
export function languageOptions(present: string | null): Option[] {
  const options = Object.entries(languages).map(([value, label]) => ({ value, label }))
  return present && !languages[present] ? [{ value: present, label: present }, ...options] : options
}
