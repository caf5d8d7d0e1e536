/** Ways for a document to come in and go out: the file picker, drag and drop, the samples, the download. */
import { elementById } from './elements';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file as chosen, not yet known to be a document. */
export interface ChosenFile {
  readonly name: string;
  /** Rejects when the file cannot be read. */
  readonly bytes: () => Promise<Uint8Array>;
}

type OnChosen = (file: ChosenFile) => void;

const chosen = (file: File): ChosenFile => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** A document that comes with the preview. */
export function sample(name: string): ChosenFile {
  return {
    name,
    bytes: async () => {
      const response = await fetch(`samples/${encodeURIComponent(name)}`);
      if (!response.ok) throw new Error(`The sample answered ${response.status}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

function listenToPicker(onChosen: OnChosen): void {
  const picker = elementById('picker', HTMLInputElement);
  elementById('open', HTMLButtonElement).addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file) onChosen(chosen(file));
    // So that the same file, changed on disk, can be chosen again.
    picker.value = '';
  });
}

function listenToDrops(onChosen: OnChosen): void {
  const root = document.documentElement;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const leave = (): void => root.classList.remove('is-dropping');
  root.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.classList.add('is-dropping');
  });
  root.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) leave();
  });
  root.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    leave();
    const file = event.dataTransfer?.files[0];
    if (file) onChosen(chosen(file));
  });
}

/** Calls back with each file that the person picks, drops or chooses among the samples. */
export function listenToFiles(onChosen: OnChosen): void {
  listenToPicker(onChosen);
  listenToDrops(onChosen);
  const samples = elementById('samples', HTMLSelectElement);
  samples.addEventListener('change', () => {
    if (samples.value !== '') onChosen(sample(samples.value));
  });
}

/** Hands the bytes to the browser as a download. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: DOCX }));
  link.download = name;
  link.click();
  // Once the click has been handled the browser holds the bytes itself.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
