import type { RuleExamples } from '../rule';

/** Written for the tests of this rule. */
export const derivativeWorksExamples: RuleExamples = {
  flags: [
    {
      text: 'Agency may use, reproduce, modify, create derivative works of, distribute and display the Deliverables.',
      quote: 'modify, create derivative works of',
      result:
        'Agency may use, reproduce, modify, distribute and display the Deliverables, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You grant us the right to use, copy, adapt, translate and create derivative works from Your Content.',
      quote: 'translate and create derivative works from Your Content',
      result:
        'You grant us the right to use, copy and translate Your Content, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use, reproduce, distribute and prepare derivative works of the Deliverables.',
      quote: 'prepare derivative works of the Deliverables',
      result:
        'Agency may use, reproduce and distribute the Deliverables, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may make derivative works from, or build into other works, the Deliverables.',
      quote: 'make derivative works from',
      result:
        'Agency may make derivative works from, or build into other works, the Deliverables, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may edit, alter, add to and combine the Deliverables by any means.',
      quote: 'edit, alter, add to and combine the Deliverables',
      result:
        'Agency may edit, alter, add to and combine the Deliverables by any means, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You grant us a right to use Your Content (including to create derivative works).',
      quote: 'create derivative works',
      result:
        'You grant us a right to use Your Content, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Any derivative works of the Deliverables shall be the sole and exclusive property of Agency.',
      quote: 'Any derivative works of',
      result:
        'Any derivative works of the Deliverables shall be the sole and exclusive property of Agency, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Deliverables may be modified, adapted or transformed by Agency at any time.',
      quote: 'be modified, adapted or transformed',
      result:
        'The Deliverables may be modified, adapted or transformed by Agency at any time, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'We can change your work and make new things from it.',
      quote: 'make new things from it',
      result:
        'We can change your work and make new things from it, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may use the Deliverables as the basis of, or as reference for, further assets.',
      quote: 'as the basis of, or as reference for, further assets',
      result:
        'Agency may use the Deliverables for the purposes of the project described in this Agreement, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may modify the Deliverables and create derivative works of them.',
      quote: 'create derivative works of',
      result:
        'Agency may modify the Deliverables and create derivative works of them, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer permits Agency to repurpose and remix the recordings.',
      quote: 'repurpose and remix',
      result:
        'The Designer permits Agency to repurpose and remix the recordings, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may create variations, versions and extensions of the illustrations.',
      quote: 'create variations, versions and extensions of the illustrations',
      result:
        'Agency may create variations, versions and extensions of the illustrations, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may extract, isolate and recombine elements of the Deliverables.',
      quote: 'extract, isolate and recombine',
      result:
        'Agency may extract, isolate and recombine elements of the Deliverables, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may make compilations and collective works from the photographs.',
      quote: 'make compilations and collective works from the photographs',
      result:
        'Agency may make compilations and collective works from the photographs, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may transform or convert the Deliverables into any format.',
      quote: 'transform or convert the Deliverables into any format',
      result:
        'Agency may transform or convert the Deliverables into any format, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may manipulate the performance by any means.',
      quote: 'manipulate the performance',
      result:
        'Agency may manipulate the performance by any means, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants Agency all rights to the Deliverables, including translation, adaptation and dubbing.',
      quote: 'translation, adaptation and dubbing',
      result:
        'The Designer grants Agency all rights to the Deliverables, including translation, adaptation and dubbing, and Agency will not use them, or let anyone else use them, to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may create derivative works of the Deliverables.',
      quote: 'create derivative works of the Deliverables',
      result:
        'Agency may make edits needed for the purposes of the project described in this Agreement to the Deliverables, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants the publisher the right to abridge, translate and adapt the manuscript for the stage.',
      quote: 'abridge, translate and adapt',
      result:
        'The Designer grants the publisher the right to abridge, translate and adapt the manuscript for the stage, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency shall have the right to edit, cut and rearrange the interview.',
      quote: 'edit, cut and rearrange the interview',
      result:
        'Agency shall have the right to edit, cut and rearrange the interview, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer gives Agency the right to produce sequels, prequels and remakes based on the story.',
      quote: 'produce sequels, prequels and remakes based on the story',
      result:
        'The Designer gives Agency the right to produce sequels, prequels and remakes based on the story, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      setting: 'terms',
      text: 'You allow us to crop, alter and retouch your photos.',
      quote: 'crop, alter and retouch',
      result:
        'You allow us to crop, alter and retouch your photos, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'Agency may customise, enhance and modify the source code of the website.',
      quote: 'customise, enhance and modify the source code of the website',
      result:
        'Agency may customise, enhance and modify the source code of the website, but not to train, test, prompt or improve any machine-learning or generative AI system.',
    },
    {
      text: 'The Designer grants the gallery the rights of reproduction, adaptation and display.',
      quote: 'adaptation',
    },
    { text: 'Agency may use the portraits in composite or altered form.', quote: 'in composite or altered form' },
    { text: 'Agency may have the photographs retouched by others.', quote: 'have the photographs retouched' },
    { text: 'The Designer consents to remixes of the song made for Agency.' },
    { text: 'Agency may combine the Deliverables with other material.' },
    { text: 'The recordings may be copied, manipulated and spliced by Agency.' },
    { text: 'The Designer permits the making of translations and arrangements of the lyrics.' },
    { text: 'Agency may create new artwork based upon the characters.' },
    { text: 'Agency may translate and adapt the course for other markets.' },
    {
      setting: 'terms',
      text: '(b) crop, translate and adapt the Illustrations; and',
      quote: 'crop, translate and adapt the Illustrations',
    },
    {
      text: 'Agency may make (or have others make) translations of the Titles.',
      quote: 'make (or have others make) translations of the Titles',
    },
    {
      setting: 'terms',
      text: '(d) prepare derivative works based upon the Work and distribute copies thereof;',
      quote: 'prepare derivative works based upon',
    },
    { text: 'Agency may use the illustrations alone or with other material, in modified or unmodified form.' },
    { setting: 'terms', text: 'You allow other users to remix your tracks.' },
    { text: 'The Designer grants Agency a licence to show the drawings and any alterations thereof.' },
    { text: 'Rights granted: reproduction, adaptation, translation.' },
    { text: 'The licence in the drawings covers the right to prepare derivative works.' },
    {
      setting: 'terms',
      text: 'The licence that you give us lets us show your photos, and we may make cosmetic changes to your photos.',
    },
    { text: 'Agency may make certain works derived from the photographs.' },
    { setting: 'terms', text: 'You grant us a licence to:\n- copy\n- adapt\n- publish\nyour essays in our yearbook.' },
    {
      text: 'THE DESIGNER GRANTS AGENCY THE RIGHT TO EDIT, ADAPT AND TRANSLATE THE MANUSCRIPT IN ANY WAY THAT IT LIKES.',
    },
    {
      setting: 'terms',
      text: 'You grant Pixello a worldwide licence to:\n- Host and show your uploads\n- Create derivative works (covers, teasers, trailers)\n- Promote your uploads',
    },
    {
      setting: 'terms',
      text: 'By posting, you give Riverly a non-exclusive licence to:\n- Show your clips on the service\n- Modify formatting for different screens',
    },
    {
      text: 'The Designer grants Agency the exclusive right to:\n• print and sell the poster;\n• translate into any other language; and\n• license the same to others.',
    },
    {
      text: 'This transfer covers the exclusive right to copy and sell the poster in print and online, including reprints, offprints, microfilm and translations.',
    },
    {
      setting: 'terms',
      text: 'By entering a robot you grant us a royalty-free licence to modify, publicly perform and display the robot.',
    },
    { setting: 'terms', text: 'This licence lets others adapt and share your chapter.' },
    { setting: 'terms', text: 'Your clip may be edited for length and clarity.' },
    { setting: 'terms', text: 'Your answers may be translated and shortened.' },
    { setting: 'terms', text: 'Contributions are subject to editorial revision by the Society.' },
    { text: 'Adaptation of the lectures by Agency is permitted.' },
    { setting: 'terms', text: 'We reserve the right to edit, shorten or reject any submission.' },
    { text: 'The rights assigned include the right of reproduction, adaptation, arrangement and translation.' },
    { setting: 'terms', text: 'Licence scope: use, reproduce, adapt, create derivative works.' },
    { text: 'Agency shall be entitled to make such editorial changes as it deems fit.' },
    { text: 'The Designer gives explicit permission for this drawing to be modified and/or used.' },
    {
      setting: 'terms',
      text: 'We reserve all rights, including the right to edit or adapt any submission, for publicity.',
    },
    { setting: 'terms', text: 'You grant us a licence to use the file, including the creation of derivative works.' },
    { setting: 'terms', text: 'We may edit or delete any posts, comments or other content submitted to us.' },
    { text: 'Agency may revise the translation.' },
    { setting: 'terms', text: 'Allow us to use, edit and combine your recordings with other sounds.' },
    { text: 'Agency may incorporate the Work into compilations and anthologies.' },
    { setting: 'terms', text: 'Redwood may make modifications and extensions to the software for its own machines.' },
    { setting: 'terms', text: 'Licensee may localize the documentation for its country.' },
    {
      setting: 'terms',
      text: '- **Show your content:** Reproduce, modify, adapt and publish your content in any size.',
      quote: 'modify, adapt',
    },
    { text: 'Agency may use the photographs in its catalogue with such changes as it may think fit.' },
    { text: 'Agency may reformat the photographs for its pages.' },
  ],
  clean: [
    { text: 'Agency may make alterations to the Printing Equipment with the consent of its maker.' },
    { text: 'Agency may update and modify its own pages but may not change the photographs.' },
    { text: 'Agency may:\n- list the drawings;\n- frame them.\nThe Designer may alter them.' },
    { text: 'Agency will own all derivative works of the Agency trademarks.' },
    { text: 'Agency may not modify, adapt or create derivative works of the Deliverables.' },
    { text: 'The Designer may adapt the Deliverables for the portfolio.' },
    { setting: 'terms', text: 'We may modify these Terms at any time.' },
    { setting: 'terms', text: 'We reserve the right to change or modify the service and its features.' },
    { text: 'Agency grants the Designer a licence to use and modify its templates.' },
    { setting: 'terms', text: 'You may not copy, modify or create derivative works of the service.' },
    { text: 'Agency may modify the schedule and the budget of the project with notice.' },
    { text: 'The parties may amend or modify this Agreement in writing.' },
    { text: 'No right to make derivative works is granted.' },
    { setting: 'terms', text: 'We may edit or remove content that breaks these rules or is offensive.' },
    { text: 'The Designer will edit and translate the texts for Agency.' },
    { text: '"Derivative Work" means a work based upon one or more other works.' },
    { text: 'Agency may use the Deliverables, but not adapt or alter them.' },
    {
      text: 'The Designer grants Agency a licence to use the Deliverables without the right to make derivative works.',
    },
    { setting: 'terms', text: 'You own your content and any derivative works you make of it.' },
    { text: 'Nothing allows Agency to adapt the Deliverables.' },
    { text: 'Agency will pay for every sample product that the Designer sends.' },
    { text: 'The order may be changed or modified by Agency before the work begins.' },
    { text: 'Agency may modify or replace the Products so that they do not infringe.' },
    { setting: 'terms', text: '(d) modify, copy and distribute the Software;' },
    { setting: 'terms', text: '(c) copy, adapt or publish any material on the website;' },
    { setting: 'terms', text: '(e) copy, edit and store the Recordings, except as this Agreement allows;' },
    { setting: 'terms', text: 'This licence does not restrict your use or modification of data in the public domain.' },
    {
      setting: 'terms',
      text: 'We reserve the right to cancel, suspend and/or modify this Promotion, and to judge the entries that came in before.',
    },
    { text: 'Agency may list all recipients of the Deliverables or derivative works.' },
    { text: 'The Designer keeps all moral rights, such as the right to modify the sketches.' },
    { setting: 'terms', text: 'We reserve all rights, including the right to modify or end the Service.' },
    {
      text: 'All rights not granted in this Agreement are reserved with the Designer, including the right to license copies and the right to create derivative works based on the drawings.',
    },
    { setting: 'terms', text: 'Redwood may revise the look, feel and content of the Redwood Network.' },
    { text: 'If Agency wishes to edit the photographs, it asks the Designer.' },
    { text: 'Agency may ask for services that alter or add to the drawings.' },
    { setting: 'terms', text: 'Redwood reserves the right to enhance and modify the Licensed Films.' },
    { setting: 'terms', text: 'Redwood may redact the reports before Bright sees them.' },
    { setting: 'terms', text: 'With our tools people can create new content like pictures to share with friends.' },
    {
      setting: 'terms',
      text: 'Redwood may use the data for the purpose of improving or developing enhancements to the Redwood Player.',
    },
    { setting: 'terms', text: 'The parties may, by mutual written agreement, alter the content of the reports.' },
    { setting: 'terms', text: 'The account is closed if it misleads others by altering the text of reviews.' },
    { text: 'Agency may revise the product mix at the end of each quarter.' },
  ],
};
