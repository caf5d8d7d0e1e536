/**
 * A worker that is bound by the page's own content security policy. One that is started from an address is bound by the
 * headers which that address is served with, and may have none; one that is started from a blob inherits the page's.
 * Throws where there are no workers.
 */
export class ContainedWorker {
  readonly worker: Worker;

  constructor(script: URL) {
    // The script cannot tell where it came from, and loads its second part from beside itself.
    const folder = JSON.stringify(new URL('.', script).href);
    const start = new Blob([`self.scriptFolder=${folder};importScripts(${JSON.stringify(script.href)})`], {
      type: 'text/javascript',
    });
    this.worker = new Worker(URL.createObjectURL(start));
  }
}
