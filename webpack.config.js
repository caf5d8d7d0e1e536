import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { ConstantsFirst } from './scripts/constants-first.mjs';
import { documentPage } from './scripts/document-page.mjs';
import { addinFolder, previewFolder, root } from './scripts/folders.mjs';
import { manifestFor, placeholderOrigin } from './scripts/manifest.mjs';

/**
 * Two builds: the add-in, which is deployed, and the preview that stands in for Word, which is not.
 *
 * @param {{ origin?: string }} env `--env origin=https://…` names the address that the add-in will be served from
 * @param {{ mode?: 'development' | 'production' }} options
 */
export default function builds({ origin = placeholderOrigin }, { mode = 'production' }) {
  return [addin(origin, mode), preview(mode)];
}

function addin(origin, mode) {
  return {
    ...common(mode),
    name: 'addin',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    output: {
      path: addinFolder,
      filename: '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      ...commonOutput,
    },
    plugins: [
      new ConstantsFirst(['reviewing']),
      htmlPage('src/taskpane/taskpane.html', 'taskpane.html', ['taskpane']),
      htmlPage('src/commands/commands.html', 'commands.html', ['commands']),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (manifest) => manifestFor(origin, manifest.toString()) },
          { from: 'assets/icons/*.png' },
          ...['privacy', 'support'].map((name) => ({
            from: `docs/${name}.md`,
            to: `${name}.html`,
            transform: (text) => documentPage(text.toString()),
          })),
        ],
      }),
    ],
  };
}

function preview(mode) {
  return {
    ...common(mode),
    name: 'preview',
    entry: { preview: './src/preview/index.ts', supplement: './src/preview/supplement/index.ts' },
    output: { path: previewFolder, filename: '[name].js', ...commonOutput },
    plugins: [
      htmlPage('src/preview/preview.html', 'index.html', ['preview']),
      new CopyPlugin({ patterns: [{ from: 'src/preview/page/preview.css', to: '[name][ext]' }] }),
    ],
  };
}

const commonOutput = {
  clean: true,
  // Unchanged files are written too: their time tells "npm start" whether the build is older than the sources.
  compareBeforeEmit: false,
};

function common(mode) {
  return {
    mode,
    context: root,
    target: ['web', 'es2022'],
    // A map beside each file: anything with eval would be refused by the content security policy.
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    optimization: {
      chunkIds: 'named',
      // Two per cent smaller than by webpack's own choice: swc folds constants into the patterns that are made of them.
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 2 } } }),
      ],
      // What a page loads at first is one file. What comes later is shared by the pane, its worker and the commands.
      splitChunks: {
        chunks: (chunk) => !chunk.canBeInitial(),
        cacheGroups: { grammar: { test: /node_modules[\\/](?:compromise|grad-school)[\\/]/, name: 'grammar' } },
      },
    },
    // Parsed maps are made relative to the project, so that the build does not depend on the folder it is made in.
    module: {
      // What a ContainedWorker is given is the entry of a bundle of its own.
      parser: { javascript: { worker: ['ContainedWorker from ./contained-worker', '...'] } },
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: { parseMap: true } }],
    },
    // Sizes are checked by size-limit, per file and compressed.
    performance: false,
    stats: 'errors-warnings',
  };
}

/** Left unminified: whoever deploys the add-in can read which scripts a page loads and under which policy. */
function htmlPage(template, filename, chunks) {
  return new HtmlPlugin({ template: path.join(root, template), filename, chunks, minify: false });
}
