/** What the screen calls things in Dutch, as a Dutch newsroom says it. */
import type { en } from './en'
import * as acts from './nl/acts'
import * as articles from './nl/articles'
import * as claimPage from './nl/claim-page'
import * as claims from './nl/claims'
import * as corrections from './nl/corrections'
import * as desk from './nl/desk'
import * as evidence from './nl/evidence'
import * as fields from './nl/fields'
import * as screen from './nl/interface'
import * as people from './nl/people'
import * as problems from './nl/problems'
import * as readers from './nl/public'
import * as signals from './nl/signals'
import * as verdicts from './nl/verdicts'

export const nl = {
  ...screen,
  ...claims,
  ...claimPage,
  ...acts,
  ...articles,
  ...corrections,
  ...desk,
  ...evidence,
  ...verdicts,
  ...people,
  ...problems,
  ...readers,
  ...fields,
  ...signals,
} satisfies typeof en
