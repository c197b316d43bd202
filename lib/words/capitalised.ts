/** The names of a vocabulary as they stand by themselves, on a badge or as a heading. */
export function capitalised<Name extends string>(names: Readonly<Record<Name, string>>): Record<Name, string> {
  const pairs = Object.entries<string>(names).map(([key, name]) => [key, name.charAt(0).toUpperCase() + name.slice(1)])
  return Object.fromEntries(pairs) as Record<Name, string>
}
