import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/vazirmatn/index.css'
import './globals.css'
import { readTheme } from '@/components/ui/theme'

export const metadata: Metadata = {
  title: { template: '%s · Opcit', default: 'Opcit' },
  description: 'In the work cited: op-eds read closely, and briefings that lead back to the exact words.',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** The chosen theme stands in the first byte of the page, so that nothing flashes. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = readTheme((await cookies()).get('theme')?.value)

  return (
    <html lang="en" dir="ltr" data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
