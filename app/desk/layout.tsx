import { requireActor } from '@/lib/auth'
import { readTheme } from '../preferences'
import { choosePreferencesAction, signOutAction } from './account/actions'
import { DeskShell } from './desk-shell'

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const [actor, theme] = [await requireActor(), await readTheme()]
  return (
    <DeskShell {...{ actor, theme }} signOut={signOutAction} choosePreferences={choosePreferencesAction}>
      {children}
    </DeskShell>
  )
}
