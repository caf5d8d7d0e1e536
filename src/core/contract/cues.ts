import { matchesIn } from '../matches';

/** What the words that govern a stretch of a sentence do. */
export type FrameKind =
  'grant' | 'permission' | 'assignment' | 'ownership' | 'waiver' | 'prohibition' | 'duty' | 'statement';

type Who = 'owner-gives' | 'subject-gives' | 'subject-may' | 'object-may' | 'object-owns' | 'nobody';

/** A verb that says what is done, with those whom it binds. */
export interface Cue {
  readonly kind: FrameKind;
  readonly who: Who;
  readonly pattern: RegExp;
  /** False where the words, inside a prohibition, do not end it ("shall not have the right to"). */
  readonly opens: boolean;
}

const ADVERB =
  '(?:hereby |also |further |irrevocably |expressly |automatically |unconditionally |perpetually |agrees? to |agree that |shall |will |does |do )';

/** Whom or what a consent is about, before what is done: "agrees to the Society using", "consents to my image being". */
const DOING_OF = String.raw`(?:(?:the|my|our|your|his|her|their|any|such|us)(?: [A-Za-z][\w']*){0,4}|[A-Z][\w']+(?: [A-Z][\w']+){0,4}) (?:[a-z]+ly )?(?:being|using|having|publishing|sharing|showing|recording|filming|keeping|displaying|reproducing|making|processing|storing|training)\b`;
/** A right that a noun gives, with what is said of it: "a perpetual, worldwide licence". */
const WHAT_RIGHT = String.raw`(?:licen[cs]e|LICEN[CS]E|grant(?! back)|GRANT|permission|PERMISSION|consent|CONSENT|authori[sz]ation|AUTHORI[SZ]ATION)`;
const NO_RIGHT = String.raw`(?!(?:[\w'-]+ ){0,3}(?:breach|violation|infringement|waiver|acceptance|default|offer|sale|part|legal|agreement)\b)`;

export const CUES: readonly Cue[] = [
  {
    kind: 'prohibition',
    who: 'subject-may',
    opens: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:may|shall|will|must|can|should|would|(?:is|are)(?! not (?:an?|the|in|of|confidential|proprietary|possible|enforceable|effective|valid|sufficient|exclusive|available|applicable|deemed|considered|unique|responsible|able|recogni[sz]ed|capable|personally|identifiable|necessary|(?:prohibited|precluded|prevented|barred|restricted|restrained) from)\b))(?: [a-z]+ly)? not\b(?! (?:possible|feasible|practicable|effective|sufficient|applicable|recogni[sz]ed|only|limit|restrict|require|need|affect|claim|be (?:limited|unreasonably|required|obligated|obliged|liable|restricted|deemed|(?:prohibited|precluded|prevented|barred|restrained|stopped) from|confidential|considered|treated as confidential)))`,
        String.raw`\b(?:do|does)(?: [a-z]+ly)? not\b(?! (?:only|limit|restrict|require|need|affect|claim|be (?:limited|unreasonably|required|obligated|obliged|liable|restricted|deemed)|own\b|operate\b|control\b|identify|contain|reveal|belong))`,
        String.raw`\b(?:cannot|can't|won't|don't|doesn't|never|mustn't)\b`,
        String.raw`\b(?:agrees?|undertakes?|covenants?|promises?)(?: [a-z]+ly)? (?:not to|to not)\b`,
        String.raw`\bnot(?<!\b(?:manner|way|uses?|purposes?|persons?) not) (?:permitted|allowed|entitled|licensed|authori[sz]ed|granted)\b`,
        String.raw`\b(?:prohibit|forbid|refrain(?<!\b(?:use|do|act|publish|and) or (?:to )?refrain)|preclude)(?<!\b(?:extent|unless|where|if|as|when|not|otherwise) [a-z]+)(?:s|ed|ing|s any)?\b`,
        String.raw`\b(?:prevent|restrict|bar|block|stop|deter|discourage|keep|enjoin|protect)(?:s|r?ed|ing|ping)?(?<!\b(?:not|nothing|nor|neither)\b[^.;]{0,60}\b[a-z]{3,14})(?= [^.;]{1,90}? (?:from|against) (?:being |[a-z]+ly |unauthori[sz]ed )?[a-z]+(?:ing|ed)\b)`,
        String.raw`\b(?:grants?|gives?|conveys?|confers?|transfers?|assigns?|acquires?|obtains?|receives?|has|have) (?:(?:un)?to )?(?:(?:you|us|the [A-Z]?[a-z]+|[A-Z]\w+) )?no (?=(?:[a-z-]+,? ){0,4}(?:rights?|licen[cs]es?|title|ownership|permission)\b)`,
        String.raw`\b(?:no|nor any) (?:other |third |current |present |immediate |further )?(?:rights?|licen[cs]es?|permission|use|one|person|party|plans?|intentions?)\b`,
        String.raw`\b[Nn]o part\b`,
        String.raw`\bno(?:(?<=(?:^|[-*•,;:)] |\b(?:and|then|that|but|so) )no)| such) (?!(?:later|longer|less|more|fewer|event|additional|further|doubt|such (?:event|case)|compensation|payments?|fees?|royalt\w+|consideration|consents?|approvals?|notices?|amounts?|sums?|monies|credit|refund|attribution)\b)(?:[\w-]+,? ){1,12}?(?:shall|will|may|can|must) be\b`,
        String.raw`\b[Nn]othing (?:in|herein|contained|here|allows|permits|gives|grants)\b`,
        String.raw`\bunder no circumstances\b`,
        String.raw`\bneither\b`,
        String.raw`\bnor\b`,
        String.raw`^(?:[-•*] )?(?:(?:\(?[a-z\d]{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?) )?(?:NOT|[Nn]ot(?= (?:to )?(?!later|less|more|only|all|every|with|applic|being)[a-z]+ (?:any|the|[A-Z]|your|our|its|to))|[Dd]o not|DO NOT)\b`,
        String.raw`\bNOT\b(?<=[-•*:;] NOT)`,
        String.raw`\bnot (?<=[;:,] (?:[-•*] )?(?:\([a-z\d]{1,3}\) )?not )(?!later|less|more|only|all|every|with|applic|being)[a-z]+ (?=any|the|[A-Z]|your|our|its|to)`,
        String.raw`\bwithout (?:the |any )?rights? (?:of|to)\b`,
      ].join('|'),
      'gi',
    ),
  },
  {
    kind: 'grant',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(
      String.raw`\b${ADVERB}{0,3}(?:${[
        String.raw`grants`,
        String.raw`(?<!\b(?:right|rights|power|authority|obligation) to )(?<!\b(?:a|an|the|of|this|such|(?<!\b(?:for|assign|transfer|authori[sz]e|agree|consent|waive|permit|allow|convey|acknowledge|license|release)) and) )grant(?= (?:to |us\b|you\b|each\b|this |those |such |other |\[|\{|[A-Za-z]?[A-Z]|and assign|permission|the |a |an |(?:in|under) th)|,)`,
        String.raw`gives`,
        String.raw`give(?= us\b| you\b)`,
        String.raw`(?:is|are|am) (?:hereby |also )?(?:granting|licensing|allowing|permitting|authori[sz]ing|giving(?= [^.;]{2,110}\b(?:permissions?|rights?|consent|licen[cs]es?|authori[sz]ation)\b))`,
        String.raw`(?<=\b(?:[Yy]ou|I|[Ww]e) )give(?= [^.;]{2,110}\b(?:permissions?|rights?|consents?|licen[cs]es?|authori[sz]ations?)\b)`,
        String.raw`(?<=\bhereby |\bdoes |\bdo )give`,
        String.raw`confers`,
        String.raw`(?<=\b(?:hereby|shall|will) )confer`,
        String.raw`concedes`,
        String.raw`accords`,
        String.raw`vests(?= in (?:the )?[A-Z][\w ]{1,30} (?:an?|the|all|any)\b)`,
        String.raw`extends(?= to (?:us|you|the [A-Z]?[a-z]+|[A-Z]\w+)(?: [A-Z]\w+)?,? (?:an?|the)\b[^.;]{0,60} (?:licen[cs]e|rights?)\b)`,
        String.raw`provides?(?= (?:us|you|the [A-Z]?[a-z]+|[A-Z]\w+)(?: [A-Z]\w+)? with (?:an?|the|all)\b[^.;]{0,60} (?:licen[cs]e|rights?)\b)`,
        String.raw`provides?(?= (?:to [^.;,]{2,40} )?(?:an?|the)(?: [a-z-]+,?){0,9} licen[cs]e\b)`,
        String.raw`licenses(?= to\b| us\b| you\b| (?:the )?[A-Z]\w+ to\b)`,
        String.raw`(?<=\b(?:[A-Z][a-z]+|hereby|I) )licenses(?= (?:the|its|all|his|her)\b)`,
        String.raw`licen[cs]e(?= us\b)`,
        String.raw`(?<=\b(?:you|You|shall|hereby) )licen[cs]e`,
        String.raw`(?:has|have) (?:hereby )?granted`,
        String.raw`granted(?= to\b| by\b| herein| hereunder)`,
        String.raw`permits?(?= (?:us|you|the [a-z]+|(?:the )?[A-Z])[\w ]{0,40} to\b)`,
        String.raw`permits?(?= the (?:use|making|creation|[a-z]+ing)\b)`,
        String.raw`authori[sz]es?(?= (?:us|you|the |[A-Z]))`,
        String.raw`(?<=\b(?:are|am|is)(?: (?:hereby|also|thereby))? \([a-z]{1,3}\) |; (?:and )?\([a-z]{1,3}\) )(?:granting|licensing|allowing|permitting|authori[sz]ing)(?= (?:us|the |all |any |other |[A-Z]))`,
        String.raw`allows?(?= (?:us|you|the |other |others |any |[A-Z])[\w ]{0,40} to\b)`,
        String.raw`(?:permits|allows)(?= (?:the |any )?(?:[a-z-]+ ){0,2}(?:use|reproduction|publication) of (?:the|any|all|such|his|her|its|their)\b)`,
        String.raw`consent(?:s|ed)? to`,
        String.raw`agree[sd]? to (?=${DOING_OF})`,
        String.raw`(?:am|are|is) (?:happy|content|willing|fine) (?=(?:for|with|to (?:let|allow))\b)`,
        String.raw`(?:constitutes?|CONSTITUTES?) ${NO_RIGHT}(?=(?:[\w'-]+,? ){0,8}${WHAT_RIGHT}\b)`,
        String.raw`(?:entitles|empowers)(?= (?:us|the |[A-Z]))`,
        String.raw`(?:assignment|licen[cs]e|transfer|grant|permission|consent|release)(?= (?:(?:to|of) (?:the )?[A-Za-z]+ )?(?:covers|includes|extends to)\b)`,
        String.raw`lets? us(?! know\b)`,
        String.raw`(?<=\b(?:[Yy]ou|I|[Ww]e|[Tt]hey) )let(?= (?:the [A-Z]?[a-z]+|[A-Z]\w+) (?!know\b)[a-z])`,
        String.raw`(?:want|allow|permit|ask)(?= us to\b)`,
        String.raw`enables?(?= you)`,
      ].join('|')})`,
      'g',
    ),
  },
  {
    kind: 'grant',
    who: 'object-may',
    opens: false,
    pattern:
      /\b(?:is|are|be|been) (?:hereby |also |thereby |deemed |automatically |irrevocably ){0,3}(?:granted|given(?= (?:the|an?|full|sole|exclusive) (?:[a-z-]+,? ){0,6}(?:rights?|licen[cs]e|permission)\b)|(?:given|conferred|conceded)(?= (?:up)?on\b| (?:un)?to\b| for\b| by\b| that\b)(?<=\b(?:[Rr]ights?|[Ll]icen[cs]es?|[Pp]ermission|[Cc]onsent|[Aa]uthority|[Aa]uthori[sz]ation)\b[^.;]{0,120}))\b/g,
  },
  {
    kind: 'assignment',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(
      String.raw`\b${ADVERB}{0,4}(?:${[
        String.raw`(?<!\b(?:its|their|our|his|her|your|my|successors|heirs|(?:sub-?)?licensees|sub-?distributors|contractors|employees|customers|designees|affiliates|representatives|executors|administrators|agents|transferees|subsidiaries|partners|permitted|respective)(?:,|,? (?:and|or|and\/or))? )assigns(?![.;)]|,? (?:and |or )?(?:its |their )?(?:(?:sub-?)?licensees|successors|legal|heirs|agents|affiliates|designees|representatives|transferees|customers|employees)\b)`,
        String.raw`assign(?= (?:to|all|any|and))`,
        String.raw`(?:is|are|am) (?:hereby )?(?:assigning|transferring|conveying)`,
        String.raw`(?:constitutes?|CONSTITUTES?) ${NO_RIGHT}(?=(?:[\w'-]+,? ){0,8}(?:assignment|ASSIGNMENT|transfer|TRANSFER|conveyance)\b)`,
        String.raw`transfers(?!,? (?:and|or) (?:assignments|conveyances))`,
        String.raw`conveys`,
        String.raw`sells`,
        String.raw`hands? over`,
        String.raw`(?<=\b(?:hereby|does|do|irrevocably|shall|will|agrees? to) )(?:assign|transfer|convey|sell)(?! the (?:risk|burden))`,
        String.raw`(?<=\b(?:[Yy]ou|I|[Aa]uthors|[Cc]ontributors|[Pp]articipants|[Ee]ntrants|[Uu]sers) )(?:assign|transfer|convey|sell)(?= (?:to|all|any|your|my|their)\b)`,
      ].join('|')})\b`,
      'g',
    ),
  },
  {
    kind: 'waiver',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(`\\b${ADVERB}{0,3}(?:forever )?(?:waives|waive)\\b`, 'g'),
  },
  {
    kind: 'permission',
    who: 'subject-may',
    opens: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:may|can)\b(?! (?:also |still |always )?(?:not\b|select\b|choose\b|opt\b|elect\b|decide\b|learn\b|find\b|contact\b|withdraw\b|be (?:amended|executed|terminated|modified by|signed|subject|(?:reasonably )?(?:necessary|required|requested|desirable|appropriate|available))|have\b(?! (?:the|your|such|it|them) (?:\w+ ){0,3}\w+ed\b)|hereafter\b))`,
        String.raw`\b(?:shall|will|does|do) (?:also |further )?(?:have|enjoy|\[\*{1,3}\])(?: access to and| the| an?| any and all|,? (?!no\b|any\b)[a-z][a-z-]*,?| and){0,8} (?:rights?|permission|licen[cs]e|authority)\b`,
        String.raw`\b(?:has|have) (?!granted\b|given\b|been\b|licensed\b|assigned\b|transferred\b|no\b|to\b)(?:the |an? |full )?(?:[a-z-]+,? ){0,6}(?:rights?|permission|licen[cs]e)(?: (?:to|of)\b|(?=,))`,
        String.raw`\b(?:(?:shall|will) )?(?:receives?|acquires?|obtains?|gains?|gets?|enjoys?) (?:the |an? |all |any )?(?:(?!no\b)[a-z-]+,? ){0,6}?(?:rights?|licen[cs]e|permission)(?= (?:to|of|in)\b)`,
        String.raw`\b(?:has|have|retains?|reserves?),[^,.;]{3,80}, (?:the|an?) (?:[a-z-]+,? ){0,4}(?:rights?|licen[cs]e|permission) to\b`,
        String.raw`\b(?:retains?|reserves?|keeps?|receives?|obtains?|acquires?|gets?)(?=:)`,
        String.raw`\b(?:retains?|reserves?) (?!all )(?:the |an? )?(?:[a-z-]+,? ){0,4}(?:rights?|licen[cs]e)(?:,? (?:in|at) (?:our|its|their) (?:sole |absolute |own ){0,2}discretion,?| but not the obligation,?|,[^,.;]{3,60},)? to\b`,
        String.raw`(?:\b(?:is|are|be)|'re) (?:also |hereby |further |fully |expressly |specifically |irrevocably |thereby |then |and ){0,3}(?:entitled|permitted|allowed|authori[sz]ed|licensed|free|at liberty|empowered)(?:,? (?:and|or|and\/or) (?:entitled|permitted|allowed|authori[sz]ed|licensed|free|empowered|directed))?(?:,? (?:at any time|in its (?:sole )?discretion|without (?:further )?(?:notice|consent|payment)|but not (?:obligated|obliged|required)),?|,[^,.;]{3,60},)? to\b`,
        String.raw`\b(?:has|have) (?:the |complete |full |absolute |total ){1,2}(?:freedom|liberty) to\b`,
      ].join('|'),
      'g',
    ),
  },
  {
    // "Your assignment to Agency covers": the noun gives as the verb does.
    kind: 'grant',
    who: 'owner-gives',
    opens: true,
    pattern:
      /(?<=\b(?:[Yy]our|my|our|[A-Z]\w+'s?) )(?:[a-z-]+,? (?:and )?){0,5}(?:assignment|grant|licen[cs]e|permission|consent|authori[sz]ation) to (?=us\b|(?:the )?[A-Z]\w+)/g,
  },
  {
    // "All masters are irrevocably transferred to Agency".
    kind: 'assignment',
    who: 'object-owns',
    opens: true,
    pattern:
      /\b(?:is|are|be|been|becomes?) (?:hereby |irrevocably |automatically |exclusively |fully |unconditionally |and |perpetually ){0,4}(?:transferred|assigned|conveyed|sold|handed over)(?:,? (?:and|or) [a-z]+ed)? to\b/g,
  },
  {
    // "Shall not be prohibited from selling": what nobody keeps somebody from, they may do.
    kind: 'permission',
    who: 'subject-may',
    opens: true,
    pattern:
      /\b(?:shall|will|may|should|is|are) not (?:be )?(?:prohibited|precluded|prevented|barred|restricted|restrained) from\b/g,
  },
  {
    kind: 'permission',
    who: 'object-owns',
    opens: true,
    pattern:
      /\b[Nn]othing(?: (?:in|contained|herein|hereunder)\b)?[^.;,]{0,60}? (?:prevents?|prohibits?|restricts?|precludes?|restrains?|limits?|stops?)(?= (?:us|you|(?:the )?[A-Z][\w ]{1,40}|its [a-z]+) from\b)/g,
  },
  {
    kind: 'ownership',
    who: 'subject-may',
    opens: true,
    pattern: new RegExp(
      [
        String.raw`\bowns\b`,
        String.raw`(?<=\b(?:[Yy]ou|[Ww]e|they|licensors|suppliers|affiliates|providers|partners)(?: (?:also|still|will|shall|do|solely|exclusively))? |\([a-z]\) )own(?= (?:all|any|the|and|such|each|everything|whatever|what)\b)`,
        String.raw`\b(?:retains?|reserves?)(?= (?:all|any|full|sole|exclusive|ownership|title|copyrights?|its|their|your|his|her|the (?:copyrights?|ownership|title|sole|exclusive|entire|full)|such)\b)`,
        String.raw`\b(?:shall|will|to) (?:solely |exclusively |jointly )?own\b`,
        String.raw`\b(?:(?:shall|will|does|do) have|has|have) (?:the |full |sole |all |and |exclusive |complete |legal ){0,5}(?:ownership|right, title,? (?:and|&) interest)(?= (?:of|in|to|over|\()\b|,? (?:in|to|over|\())`,
        String.raw`\b(?:is|are|(?:shall|will) (?:at all times )?(?:be|become|remain)) (?:and remain )?(?:deemed )?the (?:[a-z]+,? ){0,5}(?:owners?|authors?)\b`,
        String.raw`\band own\b`,
      ].join('|'),
      'g',
    ),
  },
  {
    kind: 'ownership',
    who: 'object-owns',
    opens: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:(?:shall|will|must) (?:at all times )?(?:be|become|remain)|is|are|be|becomes?|remains?|and)(?: and (?:shall )?(?:remain|become))?(?: deemed)?(?: the)?(?: (?:sole|exclusive|absolute|solely|exclusively|automatically|immediately|and),?){0,4} (?:property of|owned (?:solely |exclusively |jointly )?by)`,
        String.raw`\b(?:(?:shall|will) )?(?:vests?|vested)(?: [a-z]+){0,2} (?:in|with)`,
        String.raw`\b(?:(?:shall|will) )?(?:automatically |also )?(?:pass(?:es)?|transfers?|goes?) (?:automatically )?to\b(?<=\b(?:[Rr]ights?|[Tt]itle|[Cc]opyrights?|[Oo]wnership)\b[^.;:]{0,110})`,
        String.raw`\b(?:shall|will) (?:rest (?:and remain )?with|belong(?: [a-z]+)? to)`,
        String.raw`\b(?:shall|will) remain(?: [a-z]+)? with`,
        String.raw`\bbelongs?(?: [a-z]+)? to\b`,
      ].join('|'),
      'g',
    ),
  },
  {
    kind: 'permission',
    who: 'nobody',
    opens: false,
    pattern:
      /\b(?:rights?|permission|licen[cs]e)(?: \([^)]{0,80}\))? (?:to|of|for)\b|^Licen[cs]e to\b(?= [a-z])|\bconsent to\b/g,
  },
  {
    kind: 'statement',
    who: 'subject-may',
    opens: true,
    pattern: new RegExp(
      [
        String.raw`(?<=\b[Ww]e )(?:(?:may|will|also|can) ){0,2}(?:use|process|share|collect|analy[sz]e)\b`,
        String.raw`(?<=\b[A-Z]\w+ )(?:uses|processes|shares|collects|analy[sz]es)\b`,
      ].join('|'),
      'g',
    ),
  },
  {
    kind: 'duty',
    who: 'subject-gives',
    opens: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:shall|will|must|agrees? to(?! ${DOING_OF})|undertakes? to)(?! (?:also |further )?(?:not|never|under no|have|enjoy|be (?:entitled|permitted|allowed|authori[sz]ed|licensed|free|at liberty)|\[))(?: be)? [a-z]+\b`,
        String.raw`\b(?:shall|will)(?=, [^,.;]{3,60}, [a-z])`,
        String.raw`\b(?:represents?|warrants?|acknowledges?|agrees? that)\b`,
      ].join('|'),
      'g',
    ),
  },
];

/** What gives rights away: a sentence in which none of these occurs has no frame of those kinds. */
export const GIVING: readonly RegExp[] = CUES.filter(({ kind }) => kind === 'grant' || kind === 'assignment').map(
  ({ pattern }) => pattern,
);

/** What lets somebody do something, as {@link GIVING}. */
export const PERMITTING: readonly RegExp[] = CUES.filter(({ kind }) => kind === 'permission').map(
  ({ pattern }) => pattern,
);

/** A cue where it stands. */
export interface CueHit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** Tells whether a pattern may match a text. */
export type MayMatch = (pattern: RegExp) => boolean;

/** The cues in a text, in order, none overlapping another; `may` says which have to be looked for. */
export function cuesIn(text: string, may: MayMatch): readonly CueHit[] {
  const found: CueHit[] = [];
  for (const cue of CUES) {
    if (!may(cue.pattern)) continue;
    for (const match of matchesIn(text, cue.pattern)) {
      found.push({ cue, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // Where two overlap, the one that begins later is left out.
  let reached = 0;
  return found.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}
