import type { Actor, ActorFinder } from '../../contract/actors';
import type { Contract } from '../../contract/contract';
import type { Direction, Severity } from '../../model';
import { KEPT, LEARNED, MODELS, OUTPUTS, WITH_TOOLS } from './patterns';
import { outputRepair } from './repair';
import type { Match } from '../rule';
import type { Hit } from '../common/scan';
import { scanApart } from '../common/scan';
import { toMatch } from '../common/to-match';

/** Verbs that make their subject the owner or keeper of what follows, and those that make their object one. */
const OWN_VERB =
  /\b(?:(?<!\b(?:your|its|their|our|his|her|my) )owns?|owners? of|retains?|keeps?|acquires?|holds?(?= (?:all |any |the )?(?:rights?|title|copyrights?|intellectual))|(?<gives>assigns?|transfers?|disclaims?(?! (?:(?:all|any|other) )?(?:warrant|liabilit|responsib|representation))))\b/gi;
/** How far what is owned may stand from the verb. */
const REACH = 170;
/** "belong to Agency", after what is owned. A stop after "Inc" ends nothing. */
const OWNED =
  /^(?:[^.;]){0,90}?(?:\bbelongs? (?:exclusively |solely )?to|\bvests? in|\b(?:is|are|be|become|remain)s? (?:(?:[^.;]){0,60}?(?:\bproperty of|\bowned by|(?<hire>\bworks?[- ](?:made[- ])?for[- ]hire))|(?<whose>[^;:]{2,40})'s (?:\w+ ){0,3}property\b|(?<ours>ours)\b))/i;
const NEGATED = /\b(?:not|n't|no|never|neither)\b/i;
/** "software that was used to generate any Output": the thing is only what something else makes. */
const MADE_BY_OTHER =
  /(?<!\bcontinue )\b(?:to|that|which|may|can|will) (?:generate|create|make|produce|train|develop|use)s? (?:any |all |the |and )?$/i;
const USER = /^(?:the |each )?(?:customers?|users?|subscribers?|you|members?|end users?)$/i;
const BARE = /^(?:any |all |the )?(?:outputs?|generated content)$/i;
const KEEP = /^(?:retain|keep) /i;

function ownerDirection(owner: Actor | null): Direction | null {
  if (!owner) return 'unclear';
  if (USER.test(owner.name) || owner.role === 'mutual') return null;
  return owner.role === 'client' ? 'creator' : owner.role === 'creator' ? 'client' : 'unclear';
}

/** "Client shall own the models created using Client's data": what is made of one's own is nothing taken. */
function isMadeOfOwn(text: string, { name }: Actor): boolean {
  const own = name.replace(/^the /i, '');
  return ['using', 'from', 'on', 'with'].some(
    (by) => text.includes(` ${by} ${own}'s `) || text.includes(` ${by} the ${own}'s `),
  );
}

/** Against whom the words make somebody an owner; null where they make nobody one. */
function directionOf(hit: Hit, actors: ActorFinder): Direction | null {
  const { sentence, start, end, governing } = hit;
  const owned = OWNED.exec(sentence.text.slice(end));
  if (owned && !NEGATED.test(owned[0])) {
    if (owned.groups?.['ours'] ?? owned.groups?.['hire']) return 'creator';
    const whose = owned.groups?.['whose'];
    if (whose !== undefined) return ownerDirection(actors.after(` ${whose} `, 0, whose.length + 2));
    return ownerDirection(actors.after(sentence.text, end + owned[0].length, 60));
  }
  const before = `${sentence.stem} ${sentence.text.slice(0, start)}`;
  if (KEEP.test(hit.text)) {
    const { frame, direction } = governing;
    return frame && (frame.kind === 'grant' || frame.kind === 'permission') ? direction : null;
  }
  const verb = [...before.slice(-REACH).matchAll(OWN_VERB)].at(-1);
  if (!verb) return null;
  const at = Math.max(0, before.length - REACH) + verb.index;
  if (/[.;]/.test(before.slice(at)) || NEGATED.test(before.slice(Math.max(0, at - 60), at))) return null;
  const subject = actors.before(before, at);
  if (verb.groups?.['gives'] === undefined)
    return subject && isMadeOfOwn(sentence.text, subject) ? null : ownerDirection(subject);
  if (subject?.role === 'creator') return 'creator';
  return ownerDirection(actors.after(before, at + verb[0].length, 60));
}

/** "Contributor has no claim to any model": whoever gives that up loses it. */
const GIVEN_UP =
  /\b(?:has|have|retains?|claims?|acquires?) no (?:claim|rights?|title|ownership|interest)\b[^.;]{0,60}$/i;

/** Against whom the words run that deny somebody a right, or a duty to delete; null where they deny neither. */
function deniedDirection({ sentence, start }: Hit, pattern: RegExp, actors: ActorFinder): Direction | null {
  if (pattern === KEPT) return ownerDirection(actors.before(sentence.text, start));
  const denied = GIVEN_UP.exec(sentence.text.slice(0, start));
  const loser = denied && actors.before(sentence.text, denied.index);
  return loser?.role === 'creator' ? 'creator' : null;
}

function severityOf(pattern: RegExp): Severity {
  return pattern === MODELS || pattern === KEPT ? 'critical' : pattern === WITH_TOOLS ? 'medium' : 'high';
}

function reasonOf(pattern: RegExp): string {
  if (pattern === KEPT) return 'lets them keep what a machine learned from the work';
  if (pattern === MODELS) return 'is what a machine learned from the work, and it becomes theirs';
  if (pattern === LEARNED) return 'is what was drawn from the work, and it becomes theirs';
  if (pattern === WITH_TOOLS) return 'becomes theirs because AI tools were used for it';
  return 'is what AI makes, and it becomes theirs: that supposes that the work may be used for it';
}

/** What the side that runs the service hands over, it does not own. */
const ASSIGNED_TO_USER =
  /\bassigns? to (?:you|(?:the )?(?:Customer|User|Subscriber|Client))\b[^.;]{0,80}\b[Oo]utputs?\b/;

/** Finds outputs and models made from the creator's work that the other side owns or keeps. */
export function findAiOutputOwnership(contract: Contract): readonly Match[] {
  const found: Match[] = [];
  const told = new Set<unknown>();
  for (const { hit, pattern } of scanApart(contract, [WITH_TOOLS, KEPT, MODELS, OUTPUTS, LEARNED])) {
    const { sentence, start, governing } = hit;
    const denied = deniedDirection(hit, pattern, contract.actors);
    if (told.has(sentence) || (!denied && (governing.negative || governing.excluded || pattern === KEPT))) continue;
    if (MADE_BY_OTHER.test(sentence.text.slice(Math.max(0, start - 60), start))) continue;
    const isBare = BARE.test(hit.text);
    if (isBare && !contract.mentionsAi) continue;
    if (isBare && ASSIGNED_TO_USER.test(hit.sentence.paragraphText)) continue;
    const direction = denied ?? directionOf(hit, contract.actors);
    if (!direction || (isBare && direction === 'unclear')) continue;
    told.add(sentence);
    found.push(
      toMatch(
        { ...hit, governing: { ...governing, direction, frame: null } },
        { severity: severityOf(pattern), confidence: 0.85, reason: reasonOf(pattern), repair: outputRepair(hit) },
      ),
    );
  }
  return found;
}
