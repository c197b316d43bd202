import { Icon } from './icon'

type Props = {
  summary: React.ReactNode
  children: React.ReactNode
  open?: boolean
  /** Disclosures of one name close each other. */
  name?: string
}

export function Disclosure({ summary, children, open, name }: Props) {
  return (
    <details className="disclosure" open={open} name={name}>
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
