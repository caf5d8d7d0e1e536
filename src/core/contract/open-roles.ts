import type { Prose } from './prose';
import type { Role } from './roles';

/** Words for what the user of a service puts into it. */
const INPUT =
  /\b(?:(?:Customer|User|Subscriber|Member|Licensee)(?:'s)? (?:Content|Data|Inputs?|Materials|Submissions|Prompts)|User (?:Content|Submissions)|Usage Data|Inputs?(?= (?:and|or|to)\b|[,;:"]))\b/g;
/** Words for what somebody makes for the other side. */
const WORK =
  /\b(?:Deliverables?|Work Products?|works?[ -](?:made[ -])?for[ -]hire|commissioned|works of authorship|Developments|Inventions)\b/gi;
/** Goods made to order: who orders them is a client, whatever they hand over for it. */
const GOODS = /\bmanufactur\w+/gi;
const MANY_GOODS = 6;
/** A service or a program that one side runs and the other uses. */
const SERVICE =
  /\b(?:access(?: to)?|use of|use|subscri\w+ to)(?: and use)? (?:the |our |its )?(?:[A-Z][\w-]+ ){0,2}(?:Services?|Platform|Products?|Software|Site|Apps?|API)\b/g;

/** A producer who may use what others supply, and not one who licenses a beat. */
const PRODUCER_TAKES =
  /\bProducer (?:and its [\w ]{3,40} )?(?:may|shall have|has the|is entitled to)\b|\b(?:grants?|assigns?|gives?|licenses?|authori[sz]es?|permits?|allows?)(?: to)?(?: the)? Producer\b|\b(?:pass|belongs?|vests?|transferred|assigned|granted|owned|used) (?:to|in|by|with) (?:the )?Producer\b/g;

const PRODUCER_GIVES =
  /\bProducer(?: hereby| further| also| irrevocably| shall| will| agrees to)* (?:grants?|licenses?|assigns?)\b|\b(?:[Bb]eats?|BEATS?|[Ii]nstrumentals?|mixtapes?|sample packs?|[Ll]oops?)\b|\b[Yy]ou,? as (?:an?|the) Producer\b/g;

/** A model, or whoever else is shown, gives; then the photographer receives. */
const MODEL_GIVES =
  /\b(?:Models?|Subject|Releasor)(?: hereby| also| further| irrevocably| understands and| acknowledges and)* (?:grants?|gives?|agrees?|consents?|releases?|waives?|assigns?|acknowledges?|understands?|authori[sz]es?|licenses?)\b|\b(?:[Mm]y|(?:Client|CLIENT|Customer|Guest|Participant|Subject|Model)'[sS])(?: own)? (?:images?|likeness|photographs?|pictures?|appearance|portrait)\b/g;
const PHOTOGRAPHER_GIVES =
  /\b(?:Photographer|Videographer|Filmmaker)(?: hereby| also| further| irrevocably| shall| will)* (?:grants?|licenses?|assigns?|delivers?)\b/g;
const PICTURE_TAKERS = ['photographer', 'videographer', 'filmmaker'];

/** Who receives a service or a work, and who runs or supplies it. */
const TAKERS = ['customer', 'recipient', 'subscriber', 'member', 'end user'];
const MAKERS = ['provider', 'supplier', 'vendor', 'service provider'];

/**
 * Roles of the words that say nothing by themselves, by what the contract is about: the customer of a platform
 * supplies the content, the customer of a studio receives it.
 */
export function openRoles(prose: Prose): Readonly<Record<string, Role>> {
  const roles: Record<string, Role> = {};
  const input = prose.count(INPUT);
  const work = prose.count(WORK);
  const makesGoods = prose.count(GOODS) >= MANY_GOODS;
  const runsService = !makesGoods && (input > work || (work === 0 && prose.count(SERVICE) > 0));
  if (runsService || makesGoods || work > 0) {
    for (const word of TAKERS) roles[word] = runsService ? 'creator' : 'client';
    for (const word of MAKERS) roles[word] = runsService ? 'client' : 'creator';
  }
  const gives = prose.count(PRODUCER_GIVES) > 0;
  const takes = prose.count(PRODUCER_TAKES) > 0;
  roles['producer'] = gives && !takes ? 'creator' : 'client';
  return roles;
}

/** Roles of words that mean the other side in this contract: the photographer of a model release receives. */
export function turnedRoles(prose: Prose): Readonly<Record<string, Role>> {
  const isRelease = prose.count(MODEL_GIVES) > prose.count(PHOTOGRAPHER_GIVES);
  return isRelease ? Object.fromEntries(PICTURE_TAKERS.map((word) => [word, 'client' as const])) : {};
}
