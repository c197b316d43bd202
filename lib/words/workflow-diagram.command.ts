/** `npm run diagram`: writes the workflow's diagrams into the README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withDiagrams } from './workflow-diagram'

writeFileSync('README.md', withDiagrams(readFileSync('README.md', 'utf8')))
