import { openDocx } from '../../../src/docx/open';
import { createHost } from '../../../src/preview/host/host';
import type { Connection } from '../../../src/preview/host/types';
import { connect } from '../../../src/preview/host/xdm';
import { contract } from './contract';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

describe('a connection', () => {
  const document = openDocx(contract('for any purpose.'));
  const host = createHost({ document, author: 'NoTrain', clock: () => new Date(0), options: { readOnly: true } });
  let posted: Posted[];
  let connection: Connection;
  let settle: () => void;

  beforeEach(() => {
    posted = [];
    connection = connect(host, {
      conversationId: 'talk',
      hostOrigin: 'https://word.example',
      post: (json) => {
        posted.push(JSON.parse(json) as Posted);
        settle();
      },
    });
  });

  afterEach(() => connection.close());

  /** Sends a request and waits for its answer. */
  function ask(name: string, data: unknown, changes: object = {}): Promise<void> {
    const answered = new Promise<void>((resolve) => {
      settle = resolve;
    });
    connection.onMessage(message(name, data, changes));
    return answered;
  }

  function message(name: string, data: unknown, changes: object = {}): string {
    const request = { _messageType: 0, _actionType: 0, _conversationId: 'talk', _correlationId: 7 };
    return JSON.stringify({ ...request, _actionName: name, _data: data, ...changes });
  }

  it('names the conversation, the host and the locale in the name of the window', () => {
    expect(JSON.parse(connection.windowName)).toEqual({
      baseFrameName: 'word-talk',
      hostInfo: 'Word|Web|16.00|en-US|||disableLogging',
      xdmInfo: 'talk|control-talk|https://word.example',
      serializerVersion: '1',
    });
  });

  it('tells the requirement sets, and that the document is open for reading', async () => {
    await ask('ContextActivationManager_getAppContextAsync', 'control-talk');
    expect(posted).toEqual([expect.objectContaining({ _correlationId: 7, _errorCode: 0, _responseType: 0 })]);
    expect(posted[0]?._data).toMatchObject({ _appName: 32, _clientMode: 0, _settings: {} });
    const { _requirementMatrix: matrix } = posted[0]?._data as { _requirementMatrix: string };
    expect(JSON.parse(matrix)).toMatchObject({ WordApi: '1.6' });
  });

  it('ignores what is not a request of its conversation', () => {
    const strangers = [
      null,
      { _messageType: 0 },
      'no JSON',
      'null',
      '"a text"',
      message('executeMethod', {}, { _conversationId: 'another' }),
      message('executeMethod', {}, { _messageType: 1 }),
    ];
    for (const stranger of strangers) connection.onMessage(stranger);
    expect(posted).toEqual([]);
  });

  it('answers an error to what it does not know, for Office.js would wait for ever', async () => {
    await ask('somethingNew', null);
    await ask('executeMethod', { DdaMethod: { DispatchId: 999 } });
    await ask('executeMethod', { DdaMethod: { DispatchId: 93 }, ArrayData: ['', '', '', [], 'no JSON'] });
    expect(posted.map(({ _errorCode: code, _data: data }) => [code, data])).toEqual([
      [-2, null],
      [0, { Version: 1, Error: 5001 }],
      [0, { Version: 1, Error: 5001 }],
    ]);
  });

  it('pushes an event only while it is registered', async () => {
    const select = () => {
      for (const paragraph of document.body) host.selectRange(paragraph.range(0, 3, 'current'));
    };
    select();
    await ask('documentSelectionChanged', {}, { _actionType: 1, _correlationId: 8 });
    select();
    await ask('documentSelectionChanged', {}, { _actionType: 2, _correlationId: 9 });
    select();
    expect(posted.map(({ _correlationId: id, _responseType: type }) => [id, type])).toEqual([
      [8, 0],
      [8, 1],
      [9, 0],
    ]);
  });

  it('says nothing more once it is closed', () => {
    connection.close();
    connection.onMessage(message('ContextActivationManager_getAppContextAsync', null));
    expect(posted).toEqual([]);
  });
});
