import { TopBar } from '@/components/ui/navigation/top-bar'
import { LanguageProvider } from '@/components/ui/words'
import type { Actor } from '@/lib/rules/permissions'
import { sections, sectionsFor } from '@/lib/rules/sections'
import { wordsFor } from '@/lib/words/words'
import type { Theme } from '../preferences'
import { MainNavigation } from './main-navigation'
import { PersonMenu } from './person-menu'

type Props = {
  actor: Pick<Actor, 'name' | 'roles' | 'language'>
  theme: Theme
  signOut: (form: FormData) => Promise<void>
  choosePreferences: (form: FormData) => Promise<void>
  children: React.ReactNode
}

/** What stands around every page of the desk. */
export function DeskShell({ actor, theme, signOut, choosePreferences, children }: Props) {
  const words = wordsFor(actor.language)
  const { navigation } = words
  const links = sectionsFor(actor.roles).map((name) => ({ path: sections[name].path, label: navigation[name] }))
  return (
    <LanguageProvider language={actor.language}>
      <div lang={actor.language}>
        <TopBar
          homeHref="/desk"
          labels={navigation}
          navigation={<MainNavigation links={links} />}
          end={<PersonMenu {...{ actor, theme, words, signOut, choosePreferences }} />}
        />
        <div id="content" tabIndex={-1}>
          {children}
        </div>
      </div>
    </LanguageProvider>
  )
}
