export const circle = <circle cx="10" cy="10" r="7.2" />
