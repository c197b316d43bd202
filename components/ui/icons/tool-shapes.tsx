import { circle } from './circle'

/** Things at the desk, what one does with them, and what the desk says. */
export const toolShapes = {
  // Things
  article: <path d="M5 2.8h7l3.2 3.2v11.2H5zM7.6 9h5M7.6 11.8h5M7.6 14.6h3" />,
  claim: <path d="M3 4.2h14v9.4H9.6L6.2 16.8v-3.2H3zM6.2 7.4h7.6M6.2 10.4h4.6" />,
  source: <path d="M4 3.4h5.2v13H4zM9.2 3.4h3.4v13H9.2zM12.9 4.5l3-.8 1.9 12.2-3 .7z" />,
  verdict: <path d="M10 3v14M6 17h8M3.4 6h13.2M3.4 6 1.6 11.4h5L4.8 6M15.2 6l-1.8 5.4h5L16.6 6" />,
  person: <path d="M10 10a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 10 10ZM3.6 17c.5-3.2 3-5 6.4-5s5.9 1.8 6.4 5" />,
  people: (
    <path d="M7.4 9.8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1.8 16.4c.4-2.9 2.6-4.4 5.6-4.4s5.2 1.5 5.6 4.4M13 4.1a3 3 0 0 1 0
      5.4M15 12.4c1.8.6 2.9 2 3.2 4" />
  ),
  contact: <path d="M2.6 4.8h14.8v10.4H2.6zM2.8 5.2 10 11l7.2-5.8" />,
  history: <path d="M3.2 10a6.8 6.8 0 1 1 2 4.8M3 16.4v-3.6h3.6M10 6.2V10l2.8 1.8" />,
  comment: <path d="M3 4h14v9.4H8.4L5 16.4v-3H3z" />,
  settings: <path d="M3 6h7M14.4 6H17M3 14h2.6M10 14h7M12.2 8.2V3.8M7.8 16.2v-4.4" />,
  lock: <path d="M4.6 9h10.8v8H4.6zM6.8 9V6.4a3.2 3.2 0 0 1 6.4 0V9" />,
  calendar: <path d="M3.4 4.6h13.2v12H3.4zM3.4 8.4h13.2M6.8 2.8v3M13.2 2.8v3" />,
  language: <g>{circle}<path d="M2.8 10h14.4M10 2.8c4 4 4 10.4 0 14.4-4-4-4-10.4 0-14.4Z" /></g>,
  theme: <g>{circle}<path className="solid" d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" /></g>,

  // Doing
  menu: <path d="M3 5.4h14M3 10h14M3 14.6h14" />,
  plus: <path d="M10 4v12M4 10h12" />,
  check: <path d="m4 10.6 4 4 8-9" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  left: <path d="m12.4 4.4-5.6 5.6 5.6 5.6" />,
  right: <path d="m7.6 4.4 5.6 5.6-5.6 5.6" />,
  down: <path d="m4.4 7.6 5.6 5.6 5.6-5.6" />,
  outward: <path d="M8 4H4v12h12v-4M11 3.6h5.4V9M16.2 3.8 9.4 10.6" />,
  pencil: <path d="M3.6 16.4l.8-3.6L13.6 3.6l2.8 2.8-9.2 9.2z" />,
  search: <g><circle cx="8.8" cy="8.8" r="5.4" /><path d="m12.8 12.8 4.4 4.4" /></g>,
  split: <path d="M10 17v-5L4.6 6.6M10 12l5.4-5.4M4 10.4V6h4.4M11.6 6H16v4.4" />,
  hand_over: <path d="M3 7h12.4M12 3.6 15.4 7 12 10.4M17 13H4.6M8 9.6 4.6 13 8 16.4" />,
  sign_out: <path d="M11 3.6H4v12.8h7M8.4 10h9M14 6.6l3.4 3.4L14 13.4" />,

  // Saying
  info: <g>{circle}<path d="M10 9.2v4.4" /><circle className="solid" cx="10" cy="6.5" r="1.05" /></g>,
  warning: (
    <g>
      <path d="M10 3 18 16.6H2z" />
      <path d="M10 8v4" />
      <circle className="solid" cx="10" cy="14.2" r="1" />
    </g>
  ),
  danger: (
    <g>
      <path d="M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7z" />
      <path d="M10 6.2v4.6" />
      <circle className="solid" cx="10" cy="13.7" r="1.05" />
    </g>
  ),
  success: <g>{circle}<path d="m6.6 10.3 2.4 2.4 4.4-5" /></g>,
  clock: <g>{circle}<path d="M10 5.8V10l2.8 1.8" /></g>,
} as const
