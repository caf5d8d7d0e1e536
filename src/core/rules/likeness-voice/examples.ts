import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const likenessVoiceExamples: RuleExamples = {
  flags: [
    {
      text: "The Designer grants Agency the right to publicise the Designer's name, photograph and voice.",
      quote: 'name, photograph and voice',
    },
    { text: 'I agree that my performance may be digitally altered and my likeness recreated by computer.' },
    { setting: 'terms', text: 'We may publish your name and the county that you live in if you win the prize.' },
    { text: 'The Designer hereby releases Agency from all claims and grants the right to use his or her picture.' },
    { text: "Agency may use the Designer's name in connection with the promotion of its services." },
    { setting: 'terms', text: 'We are free to use quotes, recordings and photos of any participant on our website.' },
    {
      text: 'The Designer grants Agency the right to display their profile, name, photo and qualifications for promotion.',
    },
    {
      setting: 'terms',
      text: 'By attending, you grant permission for your likeness to be included in our recordings.',
    },
    { setting: 'terms', text: 'You consent to our publishing your photograph and first name beside your testimonial.' },
    { text: 'The Designer grants Agency the exclusive right to commercialise their AI twin.' },
    { setting: 'terms', text: 'Participants may be filmed during the workshop.' },
    { text: 'I/we hereby grant to Agency the right to use my voice and likeness in its campaign.' },
    { text: 'Agency may produce synthetic renditions of the speech of the Narrator.' },
    { text: 'I agree that photographs taken of me may be published by Agency.' },
    { setting: 'terms', text: 'Your voice recordings will be processed by our suppliers to create voice models.' },
    {
      text: 'The Designer permits Agency to use the name, image, likeness and voice of the Designer in all media in perpetuity.',
      quote: 'name, image, likeness and voice',
      result:
        'The Designer permits Agency to use the name, image, likeness and voice of the Designer in all media in perpetuity, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of the person.',
    },
    {
      text: 'Agency may record, edit, simulate and synthesize the performance.',
      quote: 'simulate and synthesize the performance',
      result:
        'Agency may record and edit the performance, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of the person.',
    },
    {
      text: 'The rights granted to Agency include print, broadcast, digital double and voice print rights.',
      quote: 'digital double and voice print',
    },
    { text: 'The synthetic voice created from the Recordings is the property of Agency.', quote: 'synthetic voice' },
    {
      text: 'Agency may capture and use the facial scans and biometric data of the Designer for any purpose.',
      quote: 'facial scans and biometric data',
    },
    {
      setting: 'terms',
      text: 'You grant us the same rights in your image and voice as in Your Content.',
      quote: 'image and voice',
      result:
        'You grant us the same rights in your image and voice as in Your Content, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of you.',
    },
    {
      setting: 'terms',
      text: 'We can use your face and voice in anything we make.',
      quote: 'face and voice',
      result:
        'We can use your face and voice in anything we make, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of you.',
    },
    {
      text: 'Agency may use the name and photograph of the Designer to promote the production.',
      quote: 'name and photograph',
      result:
        'Agency may use the name and photograph of the Designer to promote the production, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of the person.',
    },
    { text: 'The Designer grants Agency the right to clone the voice of the Designer.', quote: 'clone the voice' },
    {
      text: 'I consent to the use of my likeness in advertising.',
      quote: 'use of my likeness',
      result:
        'I consent to the use of my likeness in advertising, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of me.',
    },
    {
      text: 'The talent grants Agency the right to use his name, portrait, persona and biography.',
      quote: 'name, portrait, persona and biography',
      result:
        'The talent grants Agency the right to use his name, portrait, persona and biography, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of the person.',
    },
    { text: 'Agency may create a digital replica of the performer.', quote: 'digital replica' },
    {
      text: 'The Designer allows Agency to depict her life story in the series.',
      quote: 'life story',
      result:
        'The Designer allows Agency to depict her life story in the series, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of the person.',
    },
    { text: 'Agency may use sound-alikes and look-alikes of the talent.', quote: 'sound-alikes and look-alikes' },
    {
      text: 'Agency owns the avatar and the voice model made from the recordings.',
      quote: 'avatar and the voice model',
    },
    {
      setting: 'terms',
      text: 'You give us permission to show your profile picture and your likeness in ads.',
      quote: 'profile picture and your likeness',
      result:
        'You give us permission to show your profile picture and your likeness in ads, but not to train, test, prompt or improve any machine-learning or generative AI system, or to make a computer-generated copy of you.',
    },
    {
      setting: 'terms',
      text: 'Taking part constitutes your consent for us to use and publish your name, city and photograph for publicity.',
      quote: 'your name, city and photograph',
    },
    {
      text: 'The Designer allows Agency to publish photographs of the Artist and recordings of her speech.',
    },
    {
      text: "Agency may digitally alter the performer's voice and appearance.",
      quote: "digitally alter the performer's voice and appearance",
    },
    {
      setting: 'terms',
      text: 'When you follow a page, your username and photo may be shown in sponsored posts.',
      quote: 'your username and photo',
    },
    {
      text: 'The talent grants Agency the right to depict, portray and fictionalize him in the film.',
      quote: 'depict, portray and fictionalize him',
    },
    {
      text: 'Agency shall have the right to use the Athlete Identification on its goods.',
      quote: 'the Athlete Identification',
    },
    { text: 'The model waives any right of publicity in the pictures.', quote: 'right of publicity' },
    {
      setting: 'terms',
      text: 'By going live you license to us your voice, image and likeness as captured in the stream.',
    },
    { text: 'The drivers shall allow their likeness, voice and signature to be used by Agency in advertisements.' },
    {
      setting: 'terms',
      text: 'Use your name, profile picture and username next to advertisements.',
      quote: 'your name, profile picture and username',
    },
    { text: 'We may thank the Artist by name and may use the name and image that come with the film.' },
    { text: 'I consent to my name, image and voice as they appear in the film being used by Agency.' },
    { text: 'The athlete shall make his name, likeness and image available to Agency for its advertising.' },
    {
      text: 'The Designer agrees that he does not have, and will not claim, any right in the likenesses and images used in the posters, and that all copyrights therein are owned by Agency.',
      quote: 'likenesses and images',
    },
    {
      text: 'Agency may use the film, including but not limited to the name, voice and likeness of the Designer.',
      quote: 'name, voice and likeness',
    },
    {
      setting: 'terms',
      text: "(g) use the Performer's name, voice and likeness in connection with the Recordings;",
      quote: 'name, voice and likeness',
    },
    { setting: 'terms', text: 'I understand that my name and identity may be associated with the pictures.' },
    { setting: 'terms', text: 'By coming in you agree that your image may appear in our films.' },
    { setting: 'terms', text: 'Photographs of attendees may be posted on our channels.' },
    { setting: 'terms', text: 'We may create a digital version of your voice.' },
    { setting: 'terms', text: 'I consent to the publication of photos and videos of my child.' },
    { setting: 'terms', text: "- Text-to-speech generation in the Talent's voice" },
    { setting: 'terms', text: 'You allow us to use your profile picture in ads shown to your friends.' },
    { setting: 'terms', text: 'Attendees may appear in photographs which we publish.' },
    {
      setting: 'terms',
      text: "Sponsor may use (unless prohibited by law), entrant's name, city, photograph, any recording (voice or film), and/or likeness for advertising.",
    },
    { setting: 'terms', text: 'The conference will be filmed and the video published on our channel.' },
    { setting: 'terms', text: 'We take pictures at our events and post them on social media.' },
    { setting: 'terms', text: 'Speakers consent to the recording and publication of their talks.' },
    { setting: 'terms', text: 'You authorize our use of photos in which you appear.' },
    {
      setting: 'terms',
      text: "The artist grants the gallery the right to use or refrain from using the artist's name and likeness.",
    },
    {
      setting: 'terms',
      text: 'This licence will reach every medium and includes our use of your name, company name and shop name, and of the pictures that you supply.',
      quote: 'your name, company name',
    },
  ],
  clean: [
    { text: 'Next to each reply the avatar of its writer must be shown on the left.' },
    { text: "Any use of the Designer's voice for a sequel requires a separate licence." },
    { setting: 'terms', text: 'We check your age by matching your face against a document of yours.' },
    {
      setting: 'terms',
      text: 'We collect recordings of events at our offices, which may include your image and voice.',
    },
    { text: 'The Designer retains personal rights over their voice.' },
    {
      text: "The Designer waives any right to require that the Designer's name or likeness be associated with the work.",
    },
    {
      setting: 'terms',
      text: 'You grant us a licence solely for operating the service, for example showing your avatar to other members.',
    },
    { text: "Agency may use the Designer's name, e-mail address and telephone number to send invoices." },
    { text: "Agency may use the Consultant's name and logo on its website." },
    { text: 'Agency will credit the Designer by name in the usual place.' },
    { text: "The Designer grants Agency a licence to use the Designer's trade name and logo." },
    { text: 'Agency may not use the name, likeness or voice of the Designer.' },
    { text: 'Agency shall not clone or simulate the voice of the Designer.' },
    { text: 'The Designer may use the name and logo of Agency in the portfolio.' },
    { text: 'The voice actor will record the script in the studio.' },
    { setting: 'terms', text: "You may not upload content that shows another person's likeness without consent." },
    { text: "The Designer warrants that the photographs show no recognisable person's likeness without a release." },
    { text: 'Agency grants the Designer the right to use the likeness of its mascot.' },
    { text: 'The Designer has the right to approve every use of the likeness.' },
    { setting: 'terms', text: 'We let you create an avatar for your account.' },
    { text: 'Agency will indemnify the Designer for the use of the synthetic voice.' },
    { text: 'No right to make a digital replica is granted.' },
    { text: "The Agency's rights in the Designer's likeness shall end with this Agreement." },
    { setting: 'terms', text: "The content must not violate anyone's right of publicity." },
    { setting: 'terms', text: 'We use your name and photo to help your friends find you.' },
    { setting: 'terms', text: 'We compare facial data with the picture on your ID to verify your identity.' },
    { text: 'Agency may make a look-alike of the racing car for exhibitions.' },
    { text: 'The Designer has secured all releases for rights of publicity that the photographs need.' },
    { text: 'Agency may use the likeness of the Car on posters.' },
    { text: 'Nothing shall prevent the Designer from using her name and likeness in any manner.' },
    { text: 'All uses of the name and likeness of the Artist are subject to the approval of the Artist.' },
    { text: 'The manuscript tells the life story of a sailor.' },
    {
      text: 'Agency agrees that it does not have any right in the likenesses and images, and that all copyrights therein are owned by the Designer.',
    },
    { setting: 'terms', text: "(g) use anybody's name, voice or likeness without consent;" },
    { setting: 'terms', text: 'This site allows users to write reviews and upload custom avatars or images.' },
    {
      setting: 'terms',
      text: 'Licensor has all required releases and the right to grant this licence, including for personal appearance, voice and music.',
    },
    { setting: 'terms', text: 'Meetings will be recorded and minutes will be shared.' },
    { setting: 'terms', text: 'We take pictures of the damaged goods.' },
  ],
};
