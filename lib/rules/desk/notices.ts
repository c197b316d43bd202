/** What people are told of: work that came back, a claim that became theirs, a verdict that went out. */

export const noticeKinds = ['assigned', 'returned', 'voided', 'approved', 'published', 'reopened', 'reply', 'contact_due'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const isNoticeKind = (value: string): value is NoticeKind => noticeKinds.some((kind) => kind === value)
