import { ContainedWorker } from './contained-worker';
import type { Telling } from './messages';
import type { StartThread } from './worker-engine';

/** Starts the worker that the engine runs in. webpack.config.js knows the class by its name and file. */
export const startWorker: StartThread = ({ onTold, onBroken }) => {
  const { worker } = new ContainedWorker(
    /* webpackChunkName: "engine-worker" */ new URL('./worker.ts', import.meta.url),
  );
  worker.onmessage = ({ data }: MessageEvent<Telling>) => onTold(data);
  worker.onerror = onBroken;
  worker.onmessageerror = onBroken;
  return { post: (asking) => worker.postMessage(asking), end: () => worker.terminate() };
};
