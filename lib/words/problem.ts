/** Words a field's problem as the rules report it: a key, with its number after a bar ("too_long|300"). */
import type { Words } from './words'

export function wordProblem({ problems }: Words, code: string): string {
  const [key = '', number] = code.split('|')
  const found = (problems as Partial<Record<string, string | ((number: number) => string)>>)[key]
  if (typeof found === 'function') return found(Number(number))
  return found ?? problems.malformed
}
