import type { Contract } from '../../contract/contract';
import { isItemOf } from './handing.context';
import { allowsWork, running } from '../common/hits';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

const WHAT =
  '(?:content|data(?:sets?| sets?)?|information|recordings|images|photos|videos|submissions?|contributions?|posts|files|inputs?|metadata|statistics)';
const PASSED =
  '(?:(?:may|can|will|could|shall|would) (?:also )?be|are|is) (?:(?:among|one of|part of|considered) (?:the )?(?:[a-z]+ )?assets )?(?:transferred|sold|assigned|disclosed|shared|conveyed|acquired)(?:,? (?:and|or)(?: otherwise)? (?:transferred|sold|assigned|disclosed|shared|conveyed)){0,3}';
const DEAL = '(?:mergers?|acquisitions?|acquired|sale of|sells?|sold|reorgani[sz]ation|restructuring)';
/** "Your data may be transferred as part of a merger", "if we are acquired, your content may be passed on". */
const WITH_BUSINESS: readonly RegExp[] = [
  new RegExp(`\\b${WHAT}\\b[^.;]{0,80}? (?<words>${PASSED})[^.;]{0,120}?\\b${DEAL}\\b`, 'gi'),
  new RegExp(`\\b${DEAL}\\b[^.;]{0,200}?\\b${WHAT}\\b[^.;]{0,60}? (?<words>${PASSED})`, 'gi'),
  new RegExp(
    `\\b(?:may|can|will) (?<words>(?:transfer|sell|assign|disclose|share|pass on)(?:,? (?:or|and) [a-z]+)? (?:[\\w']+ ){0,4}?${WHAT})\\b[^.;]{0,90}?\\b${DEAL}\\b`,
    'gi',
  ),
];
const PASS_ON =
  '(?:(?:re)?sell|licen[cs]e|rent|lease|share|disclose|disseminate|transfer|commerciali[sz]e|publish)(?:s|ing)?';
const PASS = `(?:${PASS_ON}|(?:licens|rent|leas|shar|disclos|transferr|commerciali[sz]|publish)ing)`;
/** "May sell and license aggregated data", "transferring or otherwise exploiting the Rider Data": to whom is left open. */
const TO_WHOMEVER = new RegExp(
  `\\b(?<words>${PASS}(?:(?:,? (?:and|or|and\\/or)|,) (?:otherwise |also )?[a-z]+(?: available)?){0,9} (?:(?!to |with |for |in |of |by |how )[\\w.'-]+ ){0,5}?(?:data(?:sets?| sets?)?|metadata|statistics|insights|information(?= in (?:an )?(?:aggregated?|anonym)))\\b)\\b(?! (?:to|with) (?:you|us|(?:the )?[A-Z])| protection| processing| privacy| outside| to (?:an?|any|other) (?:countr|territor))`,
  'gi',
);
/** "The right to distribute it under a Creative Commons licence": to everybody. */
const TO_EVERYBODY =
  /\b(?<words>(?:(?:re)?distribut|releas|publish|licens|mak|shar|submit|offer|post|provid)(?:e|es|ing|ed)? [^.;:]{1,110}? (?:(?:available )?under (?:an?|the|any) [^.;]{0,40}?\b(?:Creative Commons|CC0?|open|public)\b(?: (?:[\w.-]+ ){0,3}licen[cs]es?)?|(?:in)?to (?:an?|the|open|public) (?:open |public )?(?:domain )?(?:data ?sets?|data collections?|databases?|domain|archives?)))\b/gi;
/** "Will be released to the public", "may offer the contributions to the public". */
const TO_PUBLIC =
  /\b(?<words>(?:offer|licen[cs]e|provide|release|give)s? [^.;:]{1,160}? to the (?:general )?public|(?:be|is|are) (?:released|offered|given|shared)(?: (?:and|or) [a-z]+)? to the (?:general )?public)\b/gi;
/** "Consent to our sharing your entry with sponsors", "may involve sharing the data with partners". */
const SHARING =
  /\b(?<words>(?:sharing|disclosure|disclosing|transfer|transferring|sale|selling|provision|licensing|distribution)(?: of)? (?:[^.;:,]{1,70}?\b(?:content|data|information|work|recordings?|images?|photos?|photographs?|drawings?|designs?|artworks?|posts|videos?|submissions?|entr(?:y|ies)|voice|likeness|materials|files|inputs?|samples)\b[^.;:,]{0,20}?|it|them) (?:to|with|among) (?:(?:our|its|their|the|any|other|selected|trusted|certain|authori[sz]ed) ){0,2}(?:[\w-]+ ){0,2}?(?:third[- ]part(?:y|ies)(?: \w+)?|partners|sponsors|affiliates|subsidiaries|vendors|companies|researchers|advertisers|buyers|customers|licensees))\b/gi;
const AGREED =
  /\b(?:consents?|agrees?|acknowledges?|authori[sz](?:es?|e|ation)|permits?|allows?|may|can|will|includes?|including|involves?|purposes?)\b[^.;]{0,120}$/i;
/** "We use third-party providers to process your recordings". */
const PROCESSORS =
  /\b(?<words>(?:rel(?:y|ies|ying) on) (?:(?:our|its|their|certain|selected|trusted|external) )?(?:third[- ]part(?:y|ies)|outside|external)(?: [\w-]+){0,3}? to (?:process|transcribe|analy[sz]e|label|annotate|store|host|review|handle) (?:(?:and|or) [a-z]+ )?(?:your|the|customer|user)(?: [\w'-]+){0,2}? (?:prompts?|inputs?|recordings?|content|voice|images?|photos?|videos?|files|conversations|messages))\b/gi;

/** Whose data it is: the sentence or its paragraph speaks to or of those who supply it. */
const SUPPLIED =
  /\b(?:you|your|users?'?|customers?'?|participants?|contributors?|members?|personal|entrants?|data subjects?|artist|author|talent)\b/i;
const NOT_SHARED =
  /\b(?:required by law|as required|law enforcement|court|subpoena|confidential information|not (?:sell|share|rent|disclose)|never|(?:turn|switch) off|opt[- ]?outs?|stop|prevent|notify you of|before)\b/i;
/** You do it, or may have it stopped. */
const YOURS_TO_DO =
  /\b(?:you|users?|customers?|licensees?|parties|party) (?:may|can|will|shall|agree not|must|elect|choose|decide|want|wish)\b[^.;]{0,60}$/i;

function isOfSupplier({ sentence: { text, paragraphText }, start, governing }: Hit): boolean {
  const { frame } = governing;
  // "You agree to our sharing" is no duty to share.
  const isDuty = frame?.kind === 'duty' && !/ (?:our|its|their|the|us)$/.test(text.slice(frame.start, frame.end));
  if (isDuty && frame.grantor?.role === 'creator') return false;
  return (
    SUPPLIED.test(paragraphText) &&
    !NOT_SHARED.test(text) &&
    !YOURS_TO_DO.test(text.slice(Math.max(0, start - 90), start))
  );
}

function* each(contract: Contract, pattern: RegExp): Generator<Hit> {
  for (const hit of scan(contract, pattern)) {
    if (!allowsWork(hit) || !isOfSupplier(hit)) continue;
    yield hit.governing.direction === 'unclear' ? running(hit, 'creator') : hit;
  }
}

/** Finds where data or work leaves the other side's hands without a word of who receives it, or together with its business. */
export function* findDisclosing(contract: Contract): Generator<Hit> {
  for (const pattern of [...WITH_BUSINESS, PROCESSORS]) yield* each(contract, pattern);
  for (const pattern of [TO_WHOMEVER, TO_EVERYBODY, TO_PUBLIC]) {
    for (const hit of each(contract, pattern)) {
      const { frame } = hit.governing;
      // "The foundation will publish": a duty in grammar, a statement in fact.
      const isTold =
        frame?.kind === 'duty'
          ? /^will\b/.test(hit.sentence.text.slice(frame.start, frame.end)) && frame.grantor?.role !== 'creator'
          : frame?.grantor?.role !== 'client';
      if (frame === null && isItemOf(hit.sentence, hit.sentence.text.slice(0, hit.start))) yield hit;
      if (frame && isTold) yield frame.kind === 'duty' ? running(hit, 'creator') : hit;
    }
  }
  for (const hit of each(contract, SHARING)) if (AGREED.test(hit.sentence.text.slice(0, hit.start))) yield hit;
}
