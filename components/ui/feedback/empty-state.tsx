type Props = {
  /** What is not here. */
  title: React.ReactNode
  /** What to do next. */
  children: React.ReactNode
  action?: React.ReactNode
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <div className="soft">{typeof children === 'string' ? <p>{children}</p> : children}</div>
      {action}
    </div>
  )
}
