/** What the screen calls things in English; its shape is what every other language must fill. */
import * as acts from './en/acts'
import * as articles from './en/articles'
import * as claimPage from './en/claim-page'
import * as claims from './en/claims'
import * as corrections from './en/corrections'
import * as desk from './en/desk'
import * as evidence from './en/evidence'
import * as fields from './en/fields'
import * as screen from './en/interface'
import * as people from './en/people'
import * as problems from './en/problems'
import * as readers from './en/public'
import * as signals from './en/signals'
import * as verdicts from './en/verdicts'

export const en = {
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
}
