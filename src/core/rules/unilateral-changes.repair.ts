import type { Repair, Strike } from '../redline/repair';
import type { Hit } from './scan';
import { ACCEPTS, AS_AMENDED, CHANGES, GOES_FIRST, INCORPORATED, ORDERS, PORTAL } from './unilateral-changes.patterns';

type Answer = Repair | { readonly noEdit: string };

const WOVEN = 'The words are woven into a longer clause, so no small change reads well. Use the strong wording.';
const NOT_FOR_RIGHTS = 'not in relation to rights in the {Deliverables} or AI';
/** How the change is made, where the sentence says it: the words that give way. */
const MANNER =
  /(?:,? (?:at any time|from time to time|by posting [^.;,]{3,80}|by publishing [^.;,]{3,80}|without (?:prior |any )?(?:notice|consent)(?: to (?:you|\w+))?|(?:at|in) (?:its|our|their) (?:sole |absolute )*discretion|for any reason))+$/i;
/** Little enough may follow for a limit to stand before the end. */
const TAIL = /^[^.;:,]{0,60}(?=\.?$)/;

function own(strikes: readonly Strike[]): Answer {
  return { strikes, exclusion: 'own', addPurpose: false };
}

function words(start: number, end: number, insert: string): Strike {
  return { kind: 'words', start, end, insert };
}

/** "may change these terms by posting an updated version." */
function change({ sentence: { text }, start, end, text: hit }: Hit): Answer {
  const tail = TAIL.exec(text.slice(end));
  if (!tail) return { noEdit: WOVEN };
  const manner = MANNER.exec(hit);
  if (manner && tail[0] === '')
    return own([words(start + manner.index, end, ` on 30 days' notice, but ${NOT_FOR_RIGHTS}`)]);
  return own([words(end + tail[0].length, end + tail[0].length, `, but ${NOT_FOR_RIGHTS}`)]);
}

/** "constitutes acceptance of the changed terms." */
function acceptance({ sentence: { text }, start, end, text: hit }: Hit): Answer {
  const verb =
    /\b(?:will |shall )?(?:constitutes?|means?|signif(?:y|ies)|indicates?|confirms?|(?:is|are|be)(?: deemed)?(?: to be| to constitute)?) (?:\w+ ){0,3}(?:acceptance|consent)\b.*$/i.exec(
      hit,
    );
  const tail = TAIL.exec(text.slice(end));
  if (!verb || !tail) return { noEdit: WOVEN };
  return own([
    words(
      start + verb.index,
      end + tail[0].length,
      'is not acceptance of changes to rights in the {Deliverables} or AI',
    ),
  ]);
}

/** "are incorporated by reference and form part of this Agreement." */
function incorporation({ sentence: { text }, start, end, text: hit }: Hit): Answer {
  const verb =
    /\b(?:(?:is|are|be|shall be) (?:hereby )?(?:incorporated|deemed|made)|forms? (?:an integral )?part)\b.*$/i.exec(
      hit,
    );
  if (!verb || !/^\.?$/.test(text.slice(end))) return { noEdit: WOVEN };
  return own([
    words(
      start + verb.index,
      end,
      'apply in the version in force at the date of {Agreement}, but do not affect rights in the {Deliverables}',
    ),
  ]);
}

/** The smallest change that keeps new terms from reaching the work; offsets are in the sentence's text. */
export function changeRepair(hit: Hit, pattern: RegExp): Answer {
  const { start, end } = hit;
  if (!/[a-z]/.test(hit.sentence.text)) return { noEdit: WOVEN };
  switch (pattern) {
    case CHANGES:
      return change(hit);
    case ACCEPTS:
      return acceptance(hit);
    case AS_AMENDED:
      return own([words(start, end, 'in the version in force at the date of {Agreement}')]);
    case INCORPORATED:
      return incorporation(hit);
    case GOES_FIRST:
      return own([words(start, end, '{Agreement} prevails')]);
    case PORTAL:
      return own([
        words(
          end,
          end,
          ', but those terms do not give anyone the right to use the {Deliverables} to train, test, prompt or improve any machine-learning or generative AI system',
        ),
      ]);
    case ORDERS: {
      const verb = /\b(?:governs?|appl(?:y|ies)|controls?|prevails?)\b.*$/i.exec(hit.text);
      return own([words(start + (verb?.index ?? 0), end, 'apply to price and delivery only')]);
    }
    default:
      return { noEdit: WOVEN };
  }
}
