/** What the words around a name, a face or a voice make of it. */

/** A lone attribute is a person's only where the words say whose it is. */
export const POSSESSED = /(?:\b(?:my|your|his|her|their|all)|\b(?!someone|another|anyone)\w+'s?) (?:[\w-]+ ){0,2}$/i;
export const OF_WHOM =
  /^,? (?:and [a-z]+ )?of (?:the (?:[A-Z]|talent|performer|model|artist|individual|person|subject)|[A-Z]|you\b|me\b)/;
export const OWNED = /\b(?:is|are|shall be|will be|remains?)\b[^;]{0,60}?\b(?:property|owned by|belongs?)\b/i;
/** "constitutes your consent for Sponsor to use": a permission that no verb gives. */
export const CONSENT =
  /\b(?:consent|permission|authori[sz]ation|authori[sz]es?|permits?|allows?|releases?) (?:for|to|that|the|[A-Z]\w+)\b[^.;]{0,110}\b(?:use|publish|display|reproduce|film|photograph|record|exploit)\b[^.;]{0,60}$/i;
export const WITHHELD =
  /\b(?:prior|without|require[sd]?|subject to|obtain\w*|withdraw\w*|revoke)\b[^.;]{0,60}\b(?:consent|permission|authori[sz]ation)\b/i;
/** "shall allow their likeness to be used", "makes available for the use of Sponsor". */
export const LET_BE_USED =
  /^[^.;]{0,80}? (?:to be|being) (?:used|published|displayed|recorded|reproduced|filmed|photographed)\b/i;
export const LETS =
  /\b(?:allows?|permits?|authori[sz]es?|consents?|agrees?) (?:to )?(?:the |all |his |her |their |its |my |your )?$/i;
export const MAKES = /\bmakes? (?:the |his |her |their |its |my |your )?$/i;
export const AVAILABLE = /^[^.;]{0,40}? available (?:to|for)\b/i;
export const MADE_AVAILABLE =
  /\bmak(?:e|es|ing) available (?:for|to)\b[^.;]{0,220}$|\binclud(?:es|ing) (?:our|its|their) use of $/i;
/** Things have a likeness too. */
export const OF_A_THING = /^ of (?:the |its |any )?(?:car|vehicle|product|building|mascot|logo|stadium)s?\b/i;
/** "Nothing shall prevent the Model from using her name": whoever keeps that gives nothing. */
export const NOT_PREVENTED = /\bprevent\b[^;]{0,240}$/i;
/** "waives any right of publicity in the photographs". */
export const WAIVED = /\bwaives? (?:any|all)(?: and all)? (?:such )?$/i;
/** The data of a body that show who somebody is, and nothing else. */
export const VERIFIES =
  /\b(?:(?:age )?verif\w+|authenticat\w+|(?:your|government) ID|age estimation|log ?in|fraud|unlock)\b/i;
/** "A look-alike of the car" is nobody. */
export const ALIKE = /^(?:look|sound)-?alikes?$/i;
export const PERSON =
  /\b(?:person|talent|artist|performer|actor|actress|singer|model|celebrity|voice|likeness|athlete)s?\b/i;
/** The grant follows: "to the extent the content shows your likeness, you grant us the same rights". */
export const GRANTED_AFTER = /\bgrants?\b[^.;]{0,60}\b(?:rights?|licen[cs]e|permission)\b/i;
/** A heading that is a permission: "Use of your username and profile picture". */
export const USE_OF = /^\W*Use (?:of )?(?:your|my|the) $|^\W*Use $/i;
/** "Does not have, and shall not claim, any right in the likenesses or images used": given up, not kept. */
export const GIVEN_UP =
  /\b(?:(?:does|do|shall|will|did) not (?:have|hold|own|retain|acquire|assert|claim)|(?:have|has|claims?|retains?) no|waives?|relinquish(?:es)?|disclaims?)\b[^.;]{0,120}\b(?:rights?|title|interest|claims?)\b[^.;]{0,40} (?:in|to|over) (?:the |any |all |such )?(?:[a-z]+, ){0,4}(?:and |or )?$/i;
/** What is said of others, or of what nobody may do. */
export const ABOUT_OTHERS =
  /\b(?:represents?|warrants?|(?:allows?|lets|enables?) (?:you|users|members|customers) to|desirous of|desires? to|obtained|secured|cleared|impersonat\w+ (?:any|another|other|someone|or)\b|someone's|another's|third part(?:y|ies)'?|misleading|infring\w+|violat\w+|consents?,? releases?)\b[^;]{0,110}$/i;
export const ENDS =
  /^[^.;]{0,60}\b(?:(?:shall|will) (?:end|cease|terminate)|(?:is|are|shall be|will be) subject to)\b/i;

export const FORBIDDEN =
  /^[^.;]{0,80}\b(?:requires? (?:an? |the |[\w']+ )?(?:separate|prior|further|new|express|additional|written)\b)|\bunless (?:an? |the )?(?:separate|prior|express|written)\b/i;

/** "a licence to use the voice": the licence says that it is somebody's. */
export const LICENSED = /\b(?:licen[cs]e|right|permission|consent) to use (?:the )?$/i;
/** "Recordings which may include your image": what they hold, not what is done with it. */
export const HOLDS = /\b(?:may|can|could|might) (?:also )?(?:include|contain)\b[^.;]{0,60}$/i;
/** "his likeness recreated by computer". */
export const REMADE = /^ (?:be )?(?:digitally )?(?:recreated|altered|replicated|simulated|cloned|synthesi[sz]ed)\b/i;
/** "will be processed to create voice models". */
export const MADE_FROM =
  /\b(?:used|processed|recorded|analy[sz]ed)\b[^.;]{0,120}\bto (?:create|generate|build|train|produce) (?:an? |the )?$/i;
/** What somebody keeps, or need not be given, is not taken from them. */
export const KEEPS = /\b(?:retains?|reserves?|keeps?)\b[^.;]{0,90}$/i;
export const NOT_ASKED = /\bright to (?:require|demand|insist|have|be)\b[^.;]{0,60}$/i;
/** The picture that somebody enters for a prize is a work. */
export const ENTERED = /\b(?:contest|competition|entr(?:y|ies)|winner|prize)\b/i;
/** An entry "Text-to-speech generation in the Talent's voice": what is made is somebody's voice. */
export const VOICED =
  /^\W*(?:text-to-speech|speech|voice)(?: (?:generation|synthesis|cloning|output))+ (?:in|of|from|with|using) (?:the )?(?:[A-Z]\w+'s )?$/i;
/** "Entrant's name, city, any recording (voice or film)": the row begins with whose it is. */
export const IN_ROW = /(?:'s?|\b(?:my|your|his|her|their)) (?:names?|images?|photo\w*|pictures?),? [^.;]{0,160}$/i;
/** A point of a release: "Use and publish my voice". */
export const MINE =
  /^\W*(?:[a-z\d]{1,3}[).] )?(?:to )?(?:use|record|photograph|film|reproduce|publish|display|broadcast|showcase|post|feature)\b[^.;]{0,240}(?:\b(?:my|their|his or her) |, )$/i;
/** "To use or refrain from using her name": who need not use it still may. */
export const OR_NOT = /\b(?:us(?:e|ing)|do),? or (?:refrain from|not(?: to)?) us(?:e|ing) (?:\w+'s? )?$/i;
/** "Has all required releases, including for voice": what somebody promises to have got from others. */
export const RELEASED = /\b(?:required|necessary) (?:releases|consents)\b[^;]{0,240}$/i;
