/** Draws the workflow table as Mermaid state diagrams, so that the README shows what the code does and nothing else. */
import { stepOf, acts, type Act, type Step } from '@/lib/rules/workflow'
import { en } from './en'

type Line = { from: string; to: string; act: Act }

/** One arrow for each way an act leads from one status to another; several acts on one way share it. */
function arrows(lines: readonly Line[], nameOf: (status: string) => string) {
  const ways = new Map<string, string[]>()
  for (const { from, to, act } of lines) {
    const way = `  ${nameOf(from)} --> ${nameOf(to)}: `
    ways.set(way, [...(ways.get(way) ?? []), en.acts[act].toLowerCase()])
  }
  return [...ways].map(([way, names]) => way + names.join(', '))
}

const moves = (begin: (step: Step) => readonly string[], end: (step: Step) => string | undefined) =>
  acts.flatMap((act): Line[] => {
    const step = stepOf(act)
    const to = end(step)
    if (!to) return []
    const from = step.from.length === 0 ? ['[*]'] : begin(step)
    return from.filter((status) => status !== to).map((status) => ({ from: status, to, act }))
  })

const plain = (status: string) => status

export function workDiagram(): string {
  const lines = moves((step) => step.from, (step) => step.to)
  const undone = '  note right of in_review: any change of the dossier goes back to researching'
  return ['stateDiagram-v2', ...arrows(lines, plain), undone].join('\n')
}

export function publicDiagram(): string {
  const lines = moves((step) => step.whilePublic, (step) => step.toPublic)
  return ['stateDiagram-v2', ...arrows(lines, (state) => (state === 'none' ? '[*]' : state))].join('\n')
}

/** A README with both diagrams between their marks replaced by what the table says now. */
export function withDiagrams(readme: string): string {
  return [['work', workDiagram()] as const, ['public', publicDiagram()] as const].reduce(
    (text, [name, diagram]) =>
      text.replace(
        new RegExp(`(<!-- ${name} diagram -->\n)[\\s\\S]*?(\n<!-- end -->)`),
        (_, before: string, after: string) => `${before}\`\`\`mermaid\n${diagram}\n\`\`\`${after}`,
      ),
    readme,
  )
}
