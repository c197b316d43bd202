import { iconShapes, type IconName } from './icon-shapes'

/** Decoration beside a word; where it stands alone, the control around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {iconShapes[name]}
    </svg>
  )
}
