import type { LintAdvice } from '@/lib/rules/publication/claim-review-advice'
import type { LintProblem } from '@/lib/rules/publication/claim-review-lint'
import type { NoticeKind } from '@/lib/rules/desk/notices'

/** Why search engines would reject the markup of a verdict, and what to mend. */
export const lintProblems: Record<LintProblem, string> = {
  claim_empty: 'The statement is empty.',
  claim_labelled: 'The statement carries a verdict as a label: leave only what was claimed.',
  rating_name_empty: 'The rating has no name.',
  rating_name_punctuation: 'The name of the rating begins with a punctuation mark.',
  rating_name_labelled: 'The name of the rating begins with a label such as “Rating:”.',
  number_without_truth: 'This rating is no truth value and may not carry a number.',
  number_incomplete: 'Of rating, best and worst, one number is missing.',
  number_all_minus_one: 'All numbers of the rating are −1.',
  number_worst_below_one: 'The worst rating is below 1.',
  number_scale_empty: 'The best and the worst rating are the same.',
  number_scale_swapped: 'The best and the worst rating are swapped.',
  number_out_of_range: 'The rating lies outside its scale.',
  address_not_web: 'The address of the page is no web address.',
  address_of_home_page: 'The address of the page is that of the home page.',
  address_of_other_page: 'The address is that of another page.',
  author_not_organisation: 'The author has to be the newsroom, not a person.',
  author_incomplete: 'The newsroom needs a name and a web address: an administrator enters them in the settings.',
  appearance_not_web: 'An appearance has no proper web address: correct it in the article, or leave it empty.',
  date_not_iso: 'A date is not one that machines can read.',
}

/** Worth a look; nothing is stopped by it. */
export const lintAdvice: Record<LintAdvice, string> = {
  claim_long: 'The statement is long: search engines show about 75 characters.',
  claim_holds_verdict: 'The statement contains a word of judgement. Is that part of what was claimed?',
  rating_name_long: 'The name of the rating is long.',
  speaker_missing: 'Nobody is named as speaker.',
  speaker_not_person: 'The speaker looks like an organisation.',
  appearance_missing: 'No web address says where the claim was made.',
  said_when_missing: 'It is not known when the claim was made.',
}

/** What is new for a person. */
export const notices: Record<NoticeKind, string> = {
  assigned: 'A claim was assigned to you or taken over',
  returned: 'Your verdict was returned',
  voided: 'The dossier changed: the proposal is void',
  approved: 'Your verdict was approved',
  published: 'The verdict was published',
  reopened: 'The claim was reopened',
  reply: 'A reply came in',
  contact_due: 'The time to answer has passed',
}
