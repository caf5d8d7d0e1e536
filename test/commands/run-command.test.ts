/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.example/commands.html"}
 */
import { runCommand } from '../../src/commands/run-command';

type DialogResult = Office.AsyncResult<Office.Dialog>;

/** An Office that answers a request for a dialog; gives the addresses that were to be shown. */
function openOffice(result: DialogResult): string[] {
  const shown: string[] = [];
  const displayDialogAsync = (address: string, _: object, callback: (result: DialogResult) => void): void => {
    shown.push(address);
    callback(result);
  };
  const Office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    context: { ui: { displayDialogAsync } },
  };
  Object.defineProperty(globalThis, 'Office', { configurable: true, value: Office });
  return shown;
}

const REFUSED = { status: 'failed' } as unknown as DialogResult;

/** A dialog that opens; `opened` gives what closes it. */
function openDialog(): { result: DialogResult; opened: Promise<() => void> } {
  let open: (close: () => void) => void = () => undefined;
  const opened = new Promise<() => void>((resolve) => {
    open = resolve;
  });
  const value = { addEventHandler: (_: unknown, close: () => void) => open(close) };
  return { result: { status: 'succeeded', value } as unknown as DialogResult, opened };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('running a ribbon button', () => {
  it('shows nothing when all went well, and tells Word that it is over', async () => {
    const shown = openOffice(REFUSED);
    const completed = jest.fn();
    await runCommand(() => Promise.resolve(null), { completed });
    expect(shown).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('shows what went wrong, and is over when that is closed', async () => {
    const { result, opened } = openDialog();
    const shown = openOffice(result);
    const completed = jest.fn();
    const running = runCommand(() => Promise.resolve('protected'), { completed });
    const close = await opened;
    expect(shown).toEqual(['https://addin.example/commands.html?notice=protected']);
    expect(completed).not.toHaveBeenCalled();
    close();
    await running;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('shows a fault of its own, too', async () => {
    const shown = openOffice(REFUSED);
    const completed = jest.fn();
    await runCommand(() => Promise.reject(new Error('a fault')), { completed });
    expect(shown).toEqual(['https://addin.example/commands.html?notice=unknown']);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('is over even where Word has no dialogs', async () => {
    const completed = jest.fn();
    await runCommand(() => Promise.resolve('busy'), { completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
