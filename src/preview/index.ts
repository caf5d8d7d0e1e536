/** The page that stands in for Word: a document on the left, the task pane on the right. */
import { elementById } from './page/elements';
import { listenToFiles, sample } from './page/files';
import { listenToSplitter } from './page/splitter';
import { Workspace } from './page/workspace';

const workspace = new Workspace();
listenToSplitter();
listenToFiles((file) => void workspace.open(file));
void workspace.open(sample(elementById('samples', HTMLSelectElement).value));
