const circle = <circle cx="10" cy="10" r="7.2" />

/** Drawn on 20 × 20, stroked with the colour of the text; `solid` parts are filled. */
export const iconShapes = {
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

  // Where a claim stands
  dotted: <circle cx="10" cy="10" r="7.2" strokeDasharray="1.2 3.3" />,
  flag: <path d="M5 17.4V3h10.6l-2.4 3.8 2.4 3.8H5" />,
  eyes: (
    <g>
      <path d="M1.8 10C4 6.4 6.8 4.6 10 4.6s6 1.8 8.2 5.4c-2.2 3.6-5 5.4-8.2 5.4S4 13.6 1.8 10Z" />
      <circle cx="10" cy="10" r="2.3" />
    </g>
  ),
  stamp: (
    <g>
      <path d="M7.2 11.4C7.8 8.6 6.4 7.8 6.4 5.8a3.6 3.6 0 0 1 7.2 0c0 2-1.4 2.8-.8 5.6z" />
      <path d="M3.6 11.4h12.8v3H3.6zM4.6 17.2h10.8" />
    </g>
  ),
  globe: <g>{circle}<path d="M2.8 10h14.4M10 2.8c4 4 4 10.4 0 14.4-4-4-4-10.4 0-14.4Z" /></g>,
  minus_circle: <g>{circle}<path d="M6.6 10h6.8" /></g>,
  shelf: <path d="M3 4h14v4H3zM4.2 8v8.4h11.6V8M8 11.4h4" />,
  merge: <path d="M10 17.2V11L4.8 4.4M10 11l5.2-6.6M6.6 13.8 10 17.2l3.4-3.4" />,
  pause: <g>{circle}<path d="M8 7v6M12 7v6" /></g>,
  back: <path d="M7.4 3.6 3.6 7.4l3.8 3.8M3.8 7.4h8a4.4 4.4 0 0 1 0 8.8H6.6" />,
  ban: <g>{circle}<path d="m5 5 10 10" /></g>,

  // What evidence and verdicts say
  plus_circle: <g>{circle}<path d="M10 6.6v6.8M6.6 10h6.8" /></g>,
  cross_circle: <g>{circle}<path d="m7.2 7.2 5.6 5.6M12.8 7.2l-5.6 5.6" /></g>,
  lines: <path d="M3.6 5h12.8M3.6 10h12.8M3.6 15h7.6" />,
  three_quarters: <g>{circle}<path className="solid" d="M10 10V2.8A7.2 7.2 0 1 1 2.8 10z" /></g>,
  half: <g>{circle}<path className="solid" d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" /></g>,
  quarter: <g>{circle}<path className="solid" d="M10 10V2.8A7.2 7.2 0 0 1 17.2 10z" /></g>,
  detour: <path d="M3.4 16.6V9.8c0-2 1.4-3.4 3.4-3.4h9.4M12.8 3l3.6 3.4-3.6 3.6" />,
  question: (
    <g>
      {circle}
      <path d="M7.8 8c.1-1.4 1-2.2 2.3-2.2s2.2.8 2.2 2c0 1.6-2.2 1.7-2.2 3.3" />
      <circle className="solid" cx="10.1" cy="13.7" r="1" />
    </g>
  ),
  hidden: <path d="M2 10c1.6 3 4.6 5.2 8 5.2s6.4-2.2 8-5.2M4.6 13.2 3 15.4M15.4 13.2l1.6 2.2M10 15.2v2.8" />,
  mask: (
    <g>
      <path d="M3.4 4.2h13.2v5.4c0 4-2.8 7.2-6.6 7.2s-6.6-3.2-6.6-7.2z" />
      <path d="M6.4 7.8h2M11.6 7.8h2M6.8 11.6c1.6 1.8 4.8 1.8 6.4 0" />
    </g>
  ),
  scissors: (
    <g>
      <circle cx="5.4" cy="5.6" r="2.2" />
      <circle cx="5.4" cy="14.4" r="2.2" />
      <path d="M7.2 6.9 17 14.6M7.2 13.1 17 5.4" />
    </g>
  ),
  wrong_person: (
    <path d="M8.4 9.8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.4 16.6c.5-3 2.7-4.6 6-4.6 1.3 0 2.4.25 3.3.7M13.4 13.2l4
      4M17.4 13.2l-4 4" />
  ),
} as const

export type IconName = keyof typeof iconShapes
