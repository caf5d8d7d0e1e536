import { startActionOf } from '../../src/taskpane/start-action';

it.each([
  ['?action=review', '', 'review'],
  ['?_host_Info=Word$Win32$16.01&action=addendum', '', 'addendum'],
  ['', '#action=review', 'review'],
  ['?action=format-disk', '', null],
  ['', '', null],
])('reads %j and %j as %j', (search, hash, expected) => {
  expect(startActionOf({ search, hash })).toBe(expected);
});
