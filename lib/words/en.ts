/** What the screen calls things in English; its shape is what every other language must fill. */
import * as acts from './en/acts'
import * as claims from './en/claims'
import * as desk from './en/desk'
import * as evidence from './en/evidence'
import * as fields from './en/fields'
import * as screen from './en/interface'
import * as problems from './en/problems'
import * as signals from './en/signals'
import * as verdicts from './en/verdicts'

export const en = { ...screen, ...claims, ...acts, ...desk, ...evidence, ...verdicts, ...problems, ...fields, ...signals }
