import type { Actor } from '../../contract/actors';
import type { Contract } from '../../contract/contract';
import {
  AGENT,
  ASSIGN,
  ASSIGNED,
  AS_VERB,
  BY_CONSENT,
  CONTRACT,
  FREELY,
  GOES_NO_FURTHER,
  HEIR,
  OF_WORK,
  OPEN_HEIR,
  OTHER,
  OTHERS_ACT,
  RIGHTS,
  TO_ANYONE,
  TO_NAMED,
  WITHOUT,
  WORK,
} from './assigning.words';
import { findExtending } from './extending.match';
import { allowsWork, governedAt, over, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';
import { lastNamed } from '../common/who-is-named';

const REACH = 260;

/** The words of the clause from `at` on. */
function clauseFrom(text: string, at: number): string {
  const clause = /^(?:[^.;:]|\.(?! |$))*/.exec(text.slice(at, at + REACH))?.[0] ?? '';
  return clause.replace(/,? (?:but|provided|except|however|whereas)\b.*/, '');
}

/** Where the words end that make it free, from the verb on; null where nothing makes it so. */
function freeEnd(clause: string): number | null {
  const to = TO_ANYONE.exec(clause);
  const without = WITHOUT.exec(clause);
  const freely = FREELY.exec(clause);
  const last = [to, without, freely].filter((match) => match !== null && match.index < 200);
  if (last.length === 0) return null;
  return Math.max(...last.map((match) => (match ? match.index + match[0].length : 0)));
}

/** What is assigned, up to the words that say to whom. */
function objectOf(clause: string): string {
  const to = /(?<!\b(?:rights?|title|licen[cs]es?|interests?|up)) to\b/.exec(clause);
  return clause.slice(0, Math.min(to?.index ?? clause.length, 110));
}

function isHeirOnly(clause: string): boolean {
  const to = /\b(?:to|with|upon|in the event)\b/.exec(clause);
  return HEIR.test(clause.slice(to?.index ?? 0)) && !OPEN_HEIR.test(clause);
}

/** Who may stands for the other side, or the consent that nobody needs is a creator's. */
function isOtherSide(contract: Contract, subject: Actor | null, clause: string): boolean {
  if (subject?.role === 'client') return true;
  const without = WITHOUT.exec(clause)?.[0] ?? '';
  return subject?.role !== 'mutual' && lastNamed(without.replace(/^without (?:the )?/, ''), contract) === 'creator';
}

/** "The Contributor may not assign this Agreement": the one who alone may is the other side. */
const MAY_NOT = /\b(?:may|shall|will|can) not (?:[a-z]+ ){0,2}(?:assign|transfer|delegate)\b/;

const BY_NONE = /\bnot be (?:assigned|transferred)(?: or [a-z]+)? by (?=you\b)/;

function isDeniedToCreator(contract: Contract, paragraph: string): boolean {
  const denied = MAY_NOT.exec(paragraph);
  if (BY_NONE.test(paragraph)) return true;
  return denied !== null && contract.actors.before(paragraph, denied.index)?.role === 'creator';
}

/** Where nothing else tells, those whose consent nobody needs do. */
function told(contract: Contract, hit: Hit, clause: string): Hit {
  return hit.governing.direction === 'unclear' && isOtherSide(contract, null, clause) ? running(hit, 'creator') : hit;
}

function isOfCreator(actor: Actor | null): boolean {
  return actor?.role === 'creator' || actor?.role === 'mutual';
}

/** "Company may assign this Agreement to any person". */
function* active(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ASSIGN)) {
    const { text } = hit.sentence;
    const { frame } = hit.governing;
    if (!AS_VERB.test(text.slice(Math.max(0, hit.start - 14), hit.start))) continue;
    if (!allowsWork(hit) || frame?.kind !== 'permission' || frame.grantee?.role === 'mutual') continue;
    if (OTHERS_ACT.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
    const clause = clauseFrom(text, hit.end);
    if (TO_NAMED.test(clause) && !TO_ANYONE.test(clause)) continue;
    const free = freeEnd(clause);
    const object = objectOf(clause);
    if (OTHER.test(object) || BY_CONSENT.test(clause) || isHeirOnly(clause)) continue;
    const right = RIGHTS.exec(object) ?? WORK.exec(object) ?? /^ (?:it|them|the same)\b/.exec(object);
    const what = right ?? CONTRACT.exec(object);
    if (!what) continue;
    const isTheirs =
      isOtherSide(contract, frame.grantee, clause) ||
      (frame.grantee?.role === 'unknown' && isDeniedToCreator(contract, hit.sentence.paragraphText));
    // Of a contract and its rights alone it says nothing whose those are.
    if (
      !isTheirs &&
      (!right ||
        (frame.grantee !== null &&
          !OF_WORK.test(/^ (?:it|them|the same)\b/.test(object) ? text.slice(0, hit.start) : object)))
    )
      continue;
    if (free === null && !(isTheirs && GOES_NO_FURTHER.test(clause.slice(what.index)))) continue;
    const end =
      free ??
      what.index +
        (/^[\w']+(?: (?:under|in|to|hereunder)(?: (?:this|these|the|such) \w+(?: [A-Z]\w+)*)?)?/.exec(
          clause.slice(what.index),
        )?.[0].length ?? 0);
    yield told(contract, over(hit, hit.start, hit.end + end), clause);
  }
}

/** What is assigned, right before the verb. */
const SUBJECT = /\b(?:These|This|The|Our|All|Such|Any) [^.;:*]{2,80}$/;

/** "The licence may be transferred without restriction", "this Agreement is assignable by the Publisher". */
function* passive(contract: Contract): Generator<Hit> {
  for (const hit of scan(contract, ASSIGNED)) {
    const { text } = hit.sentence;
    const governed = governedAt(hit, hit.end);
    if (!allowsWork(governed) || !allowsWork(hit)) continue;
    const before = text.slice(Math.max(0, hit.start - 110), hit.start);
    const subject = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
    const clause = clauseFrom(text, hit.end);
    if (OTHER.test(subject) || BY_CONSENT.test(clause) || isHeirOnly(clause)) continue;
    if (/\b(?:neither|nor|no|not)\b/i.test(subject)) continue;
    const by = AGENT.exec(clause);
    const agent = by && contract.actors.after(text, hit.end + by[0].length - 1, 40);
    const isTheirs = agent
      ? isOtherSide(contract, agent, clause)
      : /\b(?:our|all of our) (?:rights|licen)/i.test(subject);
    if (isOfCreator(agent) || (by !== null && !isTheirs && !/^ us\b/.test(clause.slice(by[0].length - 1)))) continue;
    const right = RIGHTS.test(subject) || WORK.test(subject);
    const free = freeEnd(clause) ?? (/freely|fully/.test(hit.text) ? 0 : null);
    if (!(right ? isTheirs || free !== null : CONTRACT.test(subject) && isTheirs)) continue;
    const agentEnd = by && agent ? agent.end : hit.end;
    const own = SUBJECT.exec(subject)?.[0].length ?? 0;
    yield told(contract, over(hit, hit.start - own, Math.max(agentEnd, hit.end + (free ?? 0))), clause);
  }
}

/** Finds where the other side may pass its rights on, or where they reach others with it. */
export function findAssigning(contract: Contract): readonly Hit[] {
  return [...active(contract), ...passive(contract), ...findExtending(contract)];
}
