'use client'

import { TextInput } from './text-input'

type Props = Omit<React.ComponentProps<typeof TextInput>, 'type' | 'inputMode' | 'onBlur' | 'onKeyDown'>

/** A web address as people type it: the https:// that nobody types is put before it. */
export function AddressInput(props: Props) {
  return <TextInput {...props} type="url" inputMode="url" onBlur={complete} onKeyDown={completeOnEnter} />
}

const site = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/

function complete({ currentTarget: field }: React.SyntheticEvent<HTMLInputElement>) {
  const typed = field.value.trim()
  if (site.test(typed)) field.value = `https://${typed}`
}

/** Enter sends the form with the field still in focus. */
function completeOnEnter(event: React.KeyboardEvent<HTMLInputElement>) {
  if (event.key === 'Enter') complete(event)
}
