import { parse } from 'acorn';

/**
 * Puts the constants of a bundled module before its functions: patterns, texts and tables that are written in full. The
 * compression of a script looks back 32 kB only, and patterns repeat one another much more than they repeat code, so
 * that the reviewing half of the engine gets smaller by some kilobytes where they stand together. What is moved neither
 * does anything nor reads anything that does, and comes after what it reads: when it is evaluated makes no difference.
 */
export class ConstantsFirst {
  #chunks;

  /** @param {readonly string[]} chunks the names of the chunks that are put in this order */
  constructor(chunks) {
    this.#chunks = new Set(chunks);
  }

  /** @param {import('webpack').Compiler} compiler */
  apply({ hooks, webpack: { javascript, sources } }) {
    hooks.compilation.tap('ConstantsFirst', (compilation) => {
      const { renderModuleContent } = javascript.JavascriptModulesPlugin.getCompilationHooks(compilation);
      renderModuleContent.tap('ConstantsFirst', (source, _, { chunk }) =>
        this.#chunks.has(chunk.name) ? reordered(source, sources) : source,
      );
    });
  }
}

/** The parts of a source in their new order, each with its part of the source map. */
function reordered(source, { ConcatSource, ReplaceSource }) {
  const code = source.source().toString();
  const parts = constantsFirst(code).map((statements) => {
    const part = new ReplaceSource(source);
    let kept = 0;
    for (const { start, end } of statements) {
      if (start > kept) part.replace(kept, start - 1, '');
      kept = end;
    }
    if (kept < code.length) part.replace(kept, code.length - 1, '');
    return part;
  });
  return new ConcatSource(...parts);
}

/**
 * The statements of a program: its directives, its texts and tables, its patterns, each by itself and beside its like,
 * its functions, which may stand anywhere, and the rest.
 *
 * @param {string} code
 * @returns {readonly (readonly { start: number, end: number }[])[]} in each part the places of its statements, in
 *   order; a comment belongs to the statement after it
 */
export function constantsFirst(code) {
  const { body } = parse(code, { ecmaVersion: 'latest' });
  const [directives, texts, patterns, functions, others] = [[], [], [], [], []];
  const [plain, known] = [new Set(['Set']), new Set(['Set', 'RegExp'])];
  let start = 0;
  for (const statement of body) {
    const place = { start, end: statement.end };
    start = statement.end;
    if (statement.directive !== undefined) directives.push(place);
    else if (statement.type === 'FunctionDeclaration') functions.push(place);
    else if (isConstant(statement, known)) {
      const isText = isConstant(statement, plain) && !PATTERN.test(code.slice(statement.start, statement.end));
      (isText ? texts : patterns).push(place);
      for (const { id } of statement.declarations)
        for (const names of isText ? [plain, known] : [known]) names.add(id.name);
    } else others.push(place);
  }
  const last = { start, end: code.length };
  const patternsApart = alikeTogether(code, patterns).map((place) => [place]);
  return [directives, texts, ...patternsApart, functions, [...others, last]];
}

/** What the compression of a script looks back on, in characters before it is minified. */
const WINDOW = 40_000;
/** Shorter strings gain little by standing near their like. */
const PIECE = 8;
/** Keeps short statements from being drawn forward by a word or two. */
const SHORT = 40;

/**
 * Puts statements, each of which declares a constant, in an order in which each stands near those that it repeats the
 * most of, and after those that it reads.
 */
function alikeTogether(code, statements) {
  const names = statements.map(({ start, end }) => /\bconst (\S+)/.exec(code.slice(start, end))?.[1]);
  const left = statements.map((place, index) => {
    const text = code.slice(place.start, place.end);
    const words = new Set(text.match(/[\w$]+/g));
    const pieces = new Set(Array.from(text.slice(PIECE), (_, at) => text.slice(at, at + PIECE)));
    return { place, pieces, name: names[index], reads: names.slice(0, index).filter((name) => words.has(name)) };
  });
  const open = new Set(names);
  const placed = [];
  /** How often each piece stands in the statements before, as far back as the window reaches. */
  const near = new Map();
  const count = ({ pieces }, by) => {
    for (const piece of pieces) near.set(piece, (near.get(piece) ?? 0) + by);
  };
  const scoreOf = ({ pieces }) => {
    let common = 0;
    for (const piece of pieces) if (near.get(piece)) common += 1;
    return common / (pieces.size + SHORT);
  };
  for (let [first, size] = [0, 0]; left.length > 0;) {
    const scores = left.map((one) => (one.reads.some((name) => open.has(name)) ? -1 : scoreOf(one)));
    const [next] = left.splice(scores.indexOf(Math.max(...scores)), 1);
    open.delete(next.name);
    placed.push(next);
    count(next, 1);
    size += next.place.end - next.place.start;
    for (; size > WINDOW; first += 1) {
      count(placed[first], -1);
      size -= placed[first].place.end - placed[first].place.start;
    }
  }
  return placed.map(({ place }) => place);
}

/** What makes a text a part of a pattern. */
const PATTERN = /\\b|\(\?|\|/;

function isConstant({ type, kind, declarations }, known) {
  if (type !== 'VariableDeclaration' || kind !== 'const') return false;
  return declarations.every(({ id, init }) => id.type === 'Identifier' && isWritten(init, known));
}

/** Methods that change nothing. */
const HARMLESS = new Set(['join', 'replace', 'map', 'filter', 'flatMap', 'concat', 'slice']);

/** Whether an expression is made of what is written there and of constants that are known. */
function isWritten(node, known) {
  const areWritten = (nodes) => nodes.every((child) => isWritten(child, known));
  switch (node?.type) {
    case 'Literal':
      return true;
    case 'Identifier':
      return known.has(node.name);
    case 'TemplateLiteral':
      return areWritten(node.expressions);
    case 'TaggedTemplateExpression':
      return node.tag.object?.name === 'String' && node.tag.property.name === 'raw' && isWritten(node.quasi, known);
    case 'ArrayExpression':
      return areWritten(node.elements);
    case 'ObjectExpression':
      return node.properties.every((property) => isWritten(property.value ?? property.argument, known));
    case 'SpreadElement':
      return isWritten(node.argument, known);
    case 'BinaryExpression':
      return areWritten([node.left, node.right]);
    case 'MemberExpression':
      return !node.computed && isWritten(node.object, known);
    case 'NewExpression':
      return areWritten([node.callee, ...node.arguments]);
    case 'CallExpression':
      return (
        node.callee.type === 'MemberExpression' &&
        HARMLESS.has(node.callee.property.name) &&
        areWritten([node.callee, ...node.arguments])
      );
    default:
      return false;
  }
}
