/** What makes a person known, beyond the name. */
const IDENTITY =
  "(?:(?:text-to-speech|TTS|artificial|cloned|AI(?:-generated)?) (?:voices?(?: models?)?|speech|doubles?|likeness|avatars?)|(?:digital|AI) (?:doubles?|replicas?|likeness|twins?|humans?|clones?)|(?:synthetic|digital|computer-generated|artificial) (?:versions?|cop(?:y|ies)|re-?creations?|renditions?|clones?|imitations?) of (?:[\\w']+ ){0,4}(?:voice|speech|likeness|face|image|performance|body)|synthetic(?: AI)? (?:voices?|speech|performances?|likeness|performers?)|voice (?:clones?|doubles?|models?|prints?)|voiceprints?|vocal (?:id|prints?)|biometric\\w* (?:data|identifiers?|information)(?! (?:privacy|act))|facial (?:scans?|geometry|data|features)|(?:body|face) scans?|motion[- ]capture(?: data)?|sound-?alikes?|look-?alikes?|deep-?fakes?|avatars?|likeness(?:es)?|voices?(?! (?:actor|artist|talent|over|recordings?|commands?|input|messages?|calls?|mail|services?|work|search|chat|assistants?))|image and voice|name and (?:image|likeness|photo\\w*|picture|voice)|user ?names?,? (?:and |or )?profile (?:pictures?|photos?|images?)|portraits?|persona|biograph(?:y|ies|ical (?:details|data|information|materials?|sketch))|silhouettes?|autographs?|visual (?:image|depiction|representation)|mannerisms|life stor(?:y|ies)|personality(?! traits?| rights?)|(?:rights?|right) of publicity|publicity rights?)";
const BESIDE =
  '(?:names?|nicknames?|identit(?:y|ies)|signatures?|appearance|profile (?:pictures?|photos?|images?)|initials|usernames?|user (?:names?|handles?)|blog name|images?|photos?|photographs?|pictures?|videos?|statements?|performances?|addresse?s?|facsimile signature|social media (?:avatar|handles?)|other|and/or|similar attributes|caricatures?|professional names?|stage names?|character|credentials|quotes?|testimonials?|words|symbols|depictions?|face|stor(?:y|ies)|age|city|state|home ?towns?|(?:city|state|country) of residence|handles?|channel names?|personal attributes)';
const WHOSE = '(?:(?:his|her|their|your|my|other|any|the) )?(?:(?:approved|professional|biographical|recorded) )?';
const SEPARATOR = '(?:,? (?:and\\/or|and|or)|,)';
/** A row of attributes: "name, image, likeness and voice". */
export const ROW = new RegExp(
  `\\b(?<words>(?:${BESIDE}${SEPARATOR} ${WHOSE}){0,9}${IDENTITY}(?:${SEPARATOR} ${WHOSE}(?:${IDENTITY}|${BESIDE})){0,9})\\b`,
  'gi',
);
/** The image, picture or name of a person: "my image and name", "your face". */
export const OF_PERSON =
  /\b(?<words>(?:my|your|his|her|their|his or her|his\/her|(?!someone|another|anyone|other|celebrit)[A-Z]\w+'s) (?:(?:(?:full |legal |professional |stage |own |user ?)?(?:names?|nickname|face|voice|image|photo\w*|picture|performance|username|initials|(?:facsimile )?signature|biography|testimonials?|profile (?:photo|picture|image)|city|state|home ?town|statements?|story|profile|bio|likeness|portrait|identity|qualifications|credentials)(?:,? (?:and\/or|and|or)|,) (?:(?:his|her|your|my|their) )?){1,6}(?:face|image|likeness|portrait|identity|(?:approved )?bio|qualifications|(?:first |last |full )?names?|professional details|pictures?|photo(?:graph)?s?|profile (?:photo|picture|image)|(?:facsimile )?signature|user ?name|name|voice|testimonials?|story|statements|biography)|(?<!\bPhotographer's )(?<!\b[Yy]our )(?:photograph|picture|voice|facsimile signature)(?! of)|profile (?:photo|picture|image)|(?:face|image|likeness|portrait)(?: (?:and|or) (?:name|voice|image|likeness|face|picture))?))\b/gi;
const PICTURES =
  '(?:[Pp]hotograph(?:s|ic pictures?)?|[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Pp]ortraits?|[Vv]ideos?|(?:audio |video )?[Rr]ecordings?|[Ff]ootage|[Ff]ilms?|quotes?|statements?|testimonials?)';
const PEOPLE =
  '(?:participants?|staff|employees?|attendees?|speakers?|students?|members?|mentors?|guests?|visitors?|delegates?|volunteers?|models?|performers?|artists?|contestants?|players?|athletes?|actors?|talent|children|winners?|entrants?)';
/** "photographs of me", "my picture or any film of me", "quotes, videos and photos of any participant", "footage in which they appear". */
export const SHOWING = new RegExp(
  `\\b(?<words>${PICTURES}(?:(?:,? (?:and\\/or|and|or)|,) [a-z]+(?: recordings?)?){0,4} (?:(?:taken |made )?of|showing|depicting|featuring) (?:me|my (?:child(?:ren)?|sons?|daughters?|family|minor)|myself|him|her|yourself|you|(?:the )?(?:Talent|Artist|Model|Performer|Actor|Athlete|Participant|Subject|Influencer|Celebrity|Employee|Contestant|Entrant)|(?:(?:the|any|all|our|its|each|all of the) )?${PEOPLE})\\b|${PICTURES} (?:in|on) which (?:you|I|they|he|she|(?:the |any )?[A-Za-z]+) (?:appears?))(?!'s)`,
  'g',
);
/** A name by itself, put to publicity: "may use Consultant's name in the promotion of its services". */
export const NAME_ALONE =
  /\b(?<words>(?:my|your|his or her|his\/her|his|her|their|(?:[Tt]he )?(?:Author|Artist|Consultant|Contractor|Designer|Employee|Performer|Talent|Model|Participant|Speaker|Seller|Writer|Photographer|Entrant|Winner|Contestant|Presenter|Narrator|Actor|Illustrator|Translator|Composer|Director|Contributor|Interviewee|Expert|Influencer|Musician|Owner|Student|Volunteer|Athlete|Player)(?:'s|s'|')) (?:(?:full|professional|first|legal|real|stage|own|approved|given) ){0,2}names?)\b(?! (?:and|or|and\/or) (?:logos?|marks?|address|e-?mail|contact|trade|brand|password)|, (?:e-?mail|(?:postal |mailing |home )?address|phone|telephone|contact|company|date of|logos?|trade|marks?))/g;
/** Where a name is put to publicity. */
export const PUBLICITY =
  /\b(?:promot\w+|advertis\w+|market(?:ing)?|publicity|publici[sz]\w*|credits?|endors\w+|website|social media|press|publish\w*|posted|announc\w+|case stud(?:y|ies))\b/i;
/** A company's name is a brand. */
export const BRANDS = /\b(?:logos?|trade-?marks?|trade names?|service marks?|brands?)\b/i;
/** "depict, portray and fictionalize Participant". */
export const DEPICTS =
  /\b(?<words>(?:depict|portray|impersonate|fictionali[sz]e|dramati[sz]e)(?:(?:,? (?:and|or)|,) (?:depict|portray|impersonate|represent|simulate|fictionali[sz]e|dramati[sz]e)){0,4} (?:me|him|her|you|(?:the )?[A-Z]\w+))\b(?! (?:Work|Book|Story|Property))/g;
/** A person's image under a name that the contract gave it: "the Roe Image". */
export const NAMED =
  /(?<=\b(?:use|of|to) )(?<words>(?<=\bincludes our use of )your name(?:, company name)?|(?:the )?(?!Company|Corporate|Brand|Product|Visual|[A-Z]{2})[A-Z]\w+(?:'s?)? (?:Image|Likeness|Voice|Identity|Identification|Persona|Personality|Attributes|Endorsement|Name and Likeness|Publicity Rights?))\b/g;
/** "simulate, synthesize or clone the voice". */
export const SIMULATES =
  /\b(?<words>(?:simulat|synthesi[sz]|replicat|clon|recreat|re-creat|imitat|digitally (?:alter|replicat|recreat))(?:e|ing)?(?:(?:,? (?:and|or)|,) (?:\w+ ){0,2}?(?:simulat|synthesi[sz]|replicat|clon|recreat|alter|imitat|manipulat)(?:e|ing)?){0,4} (?:the |my |your |his |her |their |any |[A-Z]\w+'s )?(?:[\w']+ ){0,3}?(?:voice(?! actor)|likeness|image|face|performances?|appearance)(?:(?:,? (?:and|or)|,) (?:voice|likeness|image|face|performances?|appearance)){0,4})/gi;
/** "The event will be filmed", "we may take photographs during the event": whoever is there is shown. */
export const AT_EVENT =
  /\b(?<words>(?:events?|sessions?|hackathon|conference|workshops?|meetings?|activit(?:y|ies)|performances?|talks?|presentations?|lectures?) (?:may|will) be (?:photographed|filmed|videotaped)|take (?:photos?|photographs|pictures|videos?)(?:(?:,? (?:and|or)|,) (?:\w+ )?(?:photos?|photographs|pictures|videos?|recordings?|footage)){0,3} (?:during|at|of) (?:the |our |this |any )?(?:events?|hackathon|conference|workshops?|meetings?|activit(?:y|ies)|participants|attendees))\b/gi;
/** Copies of a person made by a machine. */
export const REPLICA =
  /\b(?:digital(?:ly)? (?:doubles?|replicas?|likeness|twins?|humans?)|synthetic|text-to-speech|TTS|artificial|AI(?:-generated)? (?:voice|double|likeness|avatar)|voice ?prints?|voice (?:clones?|models?)|biometric|facial (?:scans?|geometry)|(?:body|face) scans?|clon(?:e|ing)|deep-?fakes?|sound-?alikes?|look-?alikes?|simulat(?:e|ion)|synthesi[sz]e)\b/i;

/** An account's name and picture, which a service has to show to work. */
export const ACCOUNT = /\b(?:voices?|likeness(?:es)?|face|persona\w*|biograph\w*|story|statements)\b/i;
export const SERVES =
  /\b(?:help\w*|find|friends|contacts|identify you|accounts?|profile|communicat\w+|(?:provid|operat)\w+ (?:you|the|our) )/i;
export const FOR_ADS =
  /\b(?:ads?|advert\w*|promot\w+|market\w*|publicity|publici[sz]\w*|sponsor\w*|commercial\w*|trade|any (?:lawful )?purpose|publish\w*)\b/i;

/** "You agree to be filmed and photographed". */
export const FILMED =
  /\b(?:(?:agrees?|consents?) to|(?:[Yy]ou|I|participants?|attendees?|speakers?|delegates?|guests?|visitors?|members) (?:may|will)(?! be (?:\w+ ){0,2}(?:CCTV|security))) (?<words>(?:be|being) (?:interviewed, )?(?:filmed|photographed|videotaped|scanned)(?:(?:,? (?:and|or)|,) (?:filmed|photographed|recorded|videotaped|scanned)){0,3}|(?:the )?(?:recording|filming)(?=[^.;]{0,60}\b(?:publi\w+|broadcast|stream\w*|photo\w*|videos?)\b)|appear in (?:the |our |any |some (?:of (?:the |these |our )?)?)?(?:photo\w*|pictures|videos?|films?|footage|recordings?))\b/gi;
