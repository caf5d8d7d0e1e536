/** What Word tells an add-in about itself at the start. */
import type { Json } from './wire';

const WORD_ON_THE_WEB = 32;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** The settings of a document as the wire has them: each value as JSON. */
export function settingsAsJson(settings: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** The answer to `getAppContextAsync`. */
export function appContext(input: {
  readonly controlId: string;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly settings: Readonly<Record<string, Json>>;
  readonly requirements: Readonly<Record<string, string>>;
}): Json {
  return {
    _id: input.controlId,
    _appInstanceId: input.controlId,
    _appName: WORD_ON_THE_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: input.locale,
    _dataLocale: input.locale,
    _docUrl: 'https://contoso.example/contract.docx',
    _clientMode: input.readOnly ? READ_ONLY : READ_WRITE,
    _settings: settingsAsJson(input.settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _hostCustomMessage: '',
    _addinName: '',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify(input.requirements),
  };
}
