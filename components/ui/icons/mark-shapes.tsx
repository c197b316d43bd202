import { circle } from './circle'

/** Where a claim stands, and what evidence and verdicts say. */
export const markShapes = {
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
