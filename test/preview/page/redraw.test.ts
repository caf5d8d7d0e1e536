/** @jest-environment jsdom */
import { Redraw } from '../../../src/preview/page/redraw';

/** A drawing that waits to be finished by hand. */
function slowDrawing() {
  const finish: (() => void)[] = [];
  const wanted: (() => boolean)[] = [];
  const draw = (isWanted: () => boolean): Promise<void> => {
    wanted.push(isWanted);
    return new Promise((resolve) => finish.push(resolve));
  };
  return { draw, finish, wanted };
}

const stateOf = ({ dataset }: HTMLElement) => [dataset['state'], dataset['revision']];

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
const settle = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await Promise.resolve();
};

test('several changes before a frame are drawn once', async () => {
  const { draw, finish } = slowDrawing();
  const redraw = new Redraw(draw, document.createElement('div'));
  redraw.request();
  redraw.request();
  redraw.request();
  await nextFrame();
  await settle();
  expect(finish).toHaveLength(1);
});

test('the page is busy from the change until its drawing stands, and then names it', async () => {
  const { draw, finish } = slowDrawing();
  const status = document.createElement('div');
  new Redraw(draw, status).request();
  expect(stateOf(status)).toEqual(['busy', undefined]);
  await nextFrame();
  await settle();
  expect(status.dataset['state']).toBe('busy');
  finish[0]?.();
  await settle();
  expect(stateOf(status)).toEqual(['idle', '1']);
});

test('a change during a drawing makes that drawing unwanted, and is drawn after it', async () => {
  const { draw, finish, wanted } = slowDrawing();
  const status = document.createElement('div');
  const redraw = new Redraw(draw, status);
  redraw.request();
  await nextFrame();
  await settle();
  redraw.request();
  expect(wanted[0]?.()).toBe(false);
  finish[0]?.();
  await settle();
  expect(status.dataset['state']).toBe('busy');
  await nextFrame();
  await settle();
  expect(wanted[1]?.()).toBe(true);
  finish[1]?.();
  await settle();
  expect(stateOf(status)).toEqual(['idle', '2']);
});
