// A browser's first start unpacks it, and a page on a busy machine takes its time.
jest.setTimeout(60_000);
