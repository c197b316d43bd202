import Link from 'next/link'
import { Icon } from '../icon'
import { Menu } from './menu'

type Props = {
  homeHref: string
  labels: { main: string; menu: string; skipToContent: string }
  /** The list of links; drawn in the bar where there is room, else in a menu. Without one only the name stands. */
  navigation?: React.ReactNode
  /** At the right end: the person's menu, or a way to sign in. */
  end?: React.ReactNode
}

export function TopBar({ homeHref, labels, navigation, end }: Props) {
  return (
    <>
      <a className="skip-link" href="#content">
        {labels.skipToContent}
      </a>
      <header className="top-bar">
        <div className="top-bar-inner">
          <Link className="brand" href={homeHref}>
            <span>
              <span className="brand-mark">Claim</span>desk
            </span>
          </Link>
          {navigation && (
            <nav className="main-navigation main-navigation-wide" aria-label={labels.main}>
              {navigation}
            </nav>
          )}
          <div className="top-bar-end">
            {navigation && (
              <Menu className="menu-narrow" summary={<MenuLabel>{labels.menu}</MenuLabel>}>
                <nav className="main-navigation" aria-label={labels.main}>
                  {navigation}
                </nav>
              </Menu>
            )}
            {end}
          </div>
        </div>
      </header>
    </>
  )
}

function MenuLabel({ children }: { children: string }) {
  return (
    <>
      <Icon name="menu" />
      {children}
    </>
  )
}
