export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const themeWords: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

export function readTheme(written: string | undefined): Theme {
  return themes.find((theme) => theme === written) ?? 'system'
}

/** Shows the theme at once and remembers it for the pages the server will draw. */
export function chooseTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme

  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
  document.cookie = `theme=${theme}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
}
