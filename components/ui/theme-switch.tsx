'use client'

import { RadioGroup } from './radio-group'
import { chooseTheme, themes, themeWords } from './theme'
import { useTheme } from './use-theme'

const options = themes.map((theme) => ({ value: theme, label: themeWords[theme] }))

export function ThemeSwitch() {
  const theme = useTheme()

  return (
    <RadioGroup label="Light or dark" options={options} value={theme} onValueChange={chooseTheme} inline />
  )
}
