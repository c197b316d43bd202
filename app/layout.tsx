import './globals.css'
import type { Metadata, Viewport } from 'next'
import { LanguageProvider } from '@/components/ui/words'
import { readLanguage, readTheme } from './preferences'

export const metadata: Metadata = {
  title: { default: 'Claimdesk', template: '%s · Claimdesk' },
  robots: { index: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1c1f25' },
  ],
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const [language, theme] = [await readLanguage(), await readTheme()]
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </body>
    </html>
  )
}
