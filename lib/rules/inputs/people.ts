/** What a person sends about people, about themselves, and about the newsroom. */
import { z } from 'zod'
import { Byline, Language, Role } from '@/prisma/generated/enums'
import { isTelling } from '../names'
import { choice, id, line, optionalAddress, optionalText, text } from './fields'

export const MIN_PASSWORD = 12
const MAX_PASSWORD = 200

const request = { requestId: id }
const isStorable = (value: string) => value.isWellFormed() && !value.includes('\0')

export const email = z
  .string('malformed')
  .transform((address) => address.trim().toLowerCase())
  .pipe(z.string().min(1, 'required').max(254, 'too_long|254'))
  .pipe(z.email('not_an_email'))
const name = line(120).refine(isTelling, 'malformed')
/** Never trimmed: a space may be part of it. */
const password = z
  .string('malformed')
  .min(1, 'required')
  .max(MAX_PASSWORD, `too_long|${MAX_PASSWORD}`)
  .refine(isStorable, 'malformed')
const newPassword = password.min(MIN_PASSWORD, `too_short|${MIN_PASSWORD}`)
const key = z.string('malformed').regex(/^[A-Za-z0-9_-]{43}$/, 'malformed')

/** An auditor watches the others, and so is none of them. */
export const rolesInput = z
  .array(choice(Role))
  .min(1, 'choose')
  .max(Object.keys(Role).length, 'malformed')
  .transform((roles) => Object.values(Role).filter((role) => roles.includes(role)))
  .refine((roles) => roles.length === 1 || !roles.includes('auditor'), 'auditor_alone')

export const signInInput = z.strictObject({ email, password })
export const sampleSignInInput = z.strictObject({ personId: id })
export const choosePasswordInput = z.strictObject({ key, password: newPassword, ...request })
export const changePasswordInput = z.strictObject({ currentPassword: password, newPassword, ...request })

export const firstAdminInput = z.strictObject({ email, name })
export const inviteInput = z.strictObject({ email, name, roles: rolesInput, ...request })
const onPerson = { personId: id, ...request }
export const changeRolesInput = z.strictObject({ ...onPerson, roles: rolesInput })
export const renameInput = z.strictObject({ ...onPerson, name })
export const deactivateInput = z.strictObject({ ...onPerson, text: text(3, 1000) })
export const reactivateInput = z.strictObject({ ...onPerson, text: optionalText(1000) })
export const newLinkInput = z.strictObject(onPerson)

export const themes = ['system', 'light', 'dark'] as const
const theme = z.enum(themes, 'choose')
const language = choice(Language)
/** The menu at the top sends two of them; the account page all three. */
export const preferencesInput = z.strictObject({ language, theme, byline: choice(Byline).optional() })

export const timeZones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted()
export const settingsInput = z.strictObject({
  name: line(120),
  deskName: line(120),
  website: optionalAddress,
  timeZone: z.string('malformed').refine((zone) => timeZones.includes(zone), 'choose'),
  /** The first one is what the publication form offers. */
  languages: z.array(language).min(1, 'choose').transform((languages) => [...new Set(languages)]),
  ...request,
})

export type ChoosePasswordInput = z.infer<typeof choosePasswordInput>
export type ChangePasswordInput = z.infer<typeof changePasswordInput>
export type RenameInput = z.infer<typeof renameInput>
export type InviteInput = z.infer<typeof inviteInput>
export type ChangeRolesInput = z.infer<typeof changeRolesInput>
export type SettingsInput = z.infer<typeof settingsInput>
export type PreferencesInput = z.infer<typeof preferencesInput>
