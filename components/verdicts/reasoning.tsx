import Markdown, { type Components } from 'react-markdown'

/** Only what leads somewhere outside a page, and runs nothing. */
const safe = (address: string) => (/^(https?:\/\/|mailto:)/i.test(address) ? address : '')

/** Headings stand below the page's own; a picture from elsewhere would tell another site who reads what. */
const components: Components = {
  a: ({ href, children }) => (href ? <a href={href} rel="noopener nofollow">{children}</a> : <>{children}</>),
  img: ({ alt }) => <>{alt}</>,
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h6>{children}</h6>,
}

/** Text of the desk in Markdown; HTML in it is left out. */
export function Reasoning({ text }: { text: string }) {
  return (
    <div className="prose" dir="auto">
      <Markdown skipHtml urlTransform={safe} components={components}>
        {text}
      </Markdown>
    </div>
  )
}
