import Link from 'next/link'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Select } from '@/components/ui/forms/select'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/navigation/menu'
import type { Actor } from '@/lib/rules/permissions'
import type { Words } from '@/lib/words/words'
import { themes, type Theme } from '../preferences'

type Props = {
  actor: Pick<Actor, 'name' | 'roles' | 'language'>
  theme: Theme
  words: Words
  signOut: (form: FormData) => Promise<void>
  choosePreferences: (form: FormData) => Promise<void>
}

export function PersonMenu({ actor, theme, words, signOut, choosePreferences }: Props) {
  const { navigation, preferences, roles } = words
  const languages = Object.entries(preferences.languages).map(([value, label]) => ({ value, label }))
  const looks = themes.map((value) => ({ value, label: preferences.themes[value] }))
  return (
    <Menu summary={<PersonLabel name={actor.name} />}>
      <div>
        <p className="strong">{actor.name}</p>
        <p className="small faint">{actor.roles.map((role) => roles[role]).join(', ')}</p>
      </div>
      <Link className="menu-link" href="/desk/account">
        <Icon name="settings" />
        {navigation.account}
      </Link>
      <hr />
      <form action={choosePreferences} className="menu-form">
        <Select
          name="language"
          id="menu-language"
          label={preferences.language}
          options={languages}
          defaultValue={actor.language}
        />
        <Select name="theme" id="menu-theme" label={preferences.theme} options={looks} defaultValue={theme} />
        <SubmitButton tone="plain" size="small">
          {preferences.choose}
        </SubmitButton>
      </form>
      <hr />
      <form action={signOut}>
        <SubmitButton tone="plain" icon="sign_out">
          {navigation.signOut}
        </SubmitButton>
      </form>
    </Menu>
  )
}

function PersonLabel({ name }: { name: string }) {
  return (
    <>
      <Icon name="person" />
      <span className="menu-name">{name}</span>
      <Icon name="down" />
    </>
  )
}
