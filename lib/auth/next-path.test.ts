import { expect, test } from 'vitest'
import { safeNext, signInPath } from './next-path'

test.each(['/desk', '/desk/claims/1?tab=history&x=%2F', '/desk/people'])('after signing in, %s is reached', (path) => {
  expect(safeNext(path)).toBe(path)
})

test.each([
  ...['https://evil.example/desk', '//evil.example/desk', '/\\evil.example', '/\t/evil.example', '\\\\evil.example'],
  ...['/desk/../../evil', '/desk\n//evil', 'javascript:alert(1)', 'desk', '', '/deskevil', '/sign-in', '/api/auth/signout'],
  ...['/desk/..//evil.example', '/%2f%2fevil.example', '/desk@evil.example', `/desk/${'x'.repeat(3000)}`],
  ...[undefined, null, 7, ['/desk/claims'], { toString: () => '/desk' }],
])('after signing in, %j leads no further than the front page of the desk', (path) => {
  expect(safeNext(path)).toBe('/desk')
})

test('the door is told where somebody wanted to go', () => {
  expect(signInPath('/desk/claims?x=1')).toBe('/sign-in?next=%2Fdesk%2Fclaims%3Fx%3D1')
  expect(signInPath('/desk')).toBe('/sign-in')
  expect(signInPath(null)).toBe('/sign-in')
})
