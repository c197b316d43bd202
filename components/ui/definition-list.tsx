type Props = {
  /** A pair whose value is empty is left out: an absent fact is not a fact. */
  items: { term: React.ReactNode; value: React.ReactNode }[]
  wide?: boolean
}

const isAbsent = (value: React.ReactNode) => value === null || value === undefined || value === '' || value === false

export function DefinitionList({ items, wide = true }: Props) {
  return (
    <dl className={wide ? 'definitions definitions-wide' : 'definitions'}>
      {items.filter(({ value }) => !isAbsent(value)).map(({ term, value }, index) => (
        <Pair key={index} term={term} value={value} />
      ))}
    </dl>
  )
}

function Pair({ term, value }: Props['items'][number]) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  )
}
