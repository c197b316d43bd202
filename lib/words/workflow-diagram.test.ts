import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workDiagram, withDiagrams } from './workflow-diagram'

test('the README shows the workflow as the table has it: else run "npm run diagram"', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toContain(workDiagram())
  expect(withDiagrams(readme)).toBe(readme)
})

test('a diagram that fell behind is replaced', () => {
  const old = '<!-- work diagram -->\nold\n<!-- end -->'
  expect(withDiagrams(old)).toContain('approved --> published: publish')
})
