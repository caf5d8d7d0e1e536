import { governing } from '../../../src/core/contract/governing';
import { readContract } from '../../../src/core/contract/read';
import { contractOf } from '../support';

/** Against whom the words run that stand between angle quotes in one of the paragraphs. */
function directionOf(...paragraphs: readonly string[]): string {
  const contract = readContract(contractOf(...paragraphs.map((text) => text.replace(/[\u00ab\u00bb]/g, ''))));
  const marked = paragraphs.findIndex((text) => text.includes('\u00ab'));
  const at = paragraphs[marked]?.indexOf('\u00ab') ?? -1;
  const sentence = contract.paragraphs[marked]?.sentences.find(({ start, end }) => start <= at && at < end);
  if (!sentence) throw new Error('nothing is marked');
  return governing(sentence, at - sentence.start).direction;
}

describe('the direction of a grant', () => {
  it.each([
    'Contractor hereby transfers to Company, and agrees to «assign» to Company, all rights in the Drawings.',
    'Contractor assigns to Company, and «waives», any moral rights that Contractor may have.',
    'The Executive waives any «moral rights» in the reports.',
    'Seller will grant to Bluewing a licence to «reproduce» the photographs.',
    'Harlow hereby does irrevocably transfer and «assign» to Kestrel the footage.',
    'Licensee grants to Hostwell a licence to «adapt» Licensee Content in order to run the service.',
    'You agree that this licence is «irrevocable».',
    'You grant us a licence. The licence is «perpetual» and covers later works.',
    'I/we grant the Choir the right to «record» the concert.',
    'You give Harlow Press, Inc. permission to «edit» the essay.',
    'You grant us and our licensees, successors and assigns the right to «modify» your posts.',
    'Your assignment to the Company covers the right to «adapt» the plans.',
    'If Harlow cannot assign a right to Kestrel, such as the right to «alter» the plans, Harlow waives it.',
    'All masters are irrevocably transferred to Kestrel for «all» uses.',
    'This release is «perpetual».',
    'The singer is glad that her «voice» will be heard.',
    'Your «recordings» will be kept for ever.',
    'The painter is granting the Gallery a «perpetual» licence.',
    'Entry constitutes the entrant\u2019s «perpetual» licence to the Museum.',
    'I agree to the Trust using my story «worldwide».',
    'I am happy for my story to be used for «any» purpose.',
    'Permission is given to the Trust to use the story «worldwide».',
    'You give Lumen all permissions necessary to use your notes «worldwide».',
    'The signed transfer of copyright entitles the society to «publish» the essay.',
    'Harlow hereby grants to each individual member of the Kestrel Group a «perpetual» licence.',
    'Client grants to Kestrel a «worldwide» right to resell Route Data.',
    '{{company_name}} may use the footage «worldwide».',
    'Model agrees that the Photographer may use the photographs «worldwide».',
    'In consideration for the right to «adapt» the plans, LICENSEE shall pay Harlow a fee.',
    'Territory: «worldwide».',
    'I understand that «all» uses will be decided by others.',
  ])('is against the one who supplies: %s', (text) => {
    expect(directionOf(text)).toBe('creator');
  });

  it.each([
    'Orbitel grants you a licence to «display» the posts of others within the app.',
    'Client hereby grants Developer a licence to «use» its logos in order to finish the project.',
    'Streamly grants Customer a licence to «access» the platform that Streamly hosts.',
    'Customer grants Supplier a licence to «use» the moulds of Customer for these parts.',
    'The licence grants you, as the licensee, nothing; it is granted to you. You, as the licensor, may «copy» it.',
    'Orbitel and its licensors own all «rights» in and to the Products, in whatever country.',
    'We grant You a «worldwide» licence to use the DevKit.',
    'Client grants Kestrel a licence to «copy» the briefing solely to perform the Services.',
    'The source code is licensed under a free licence. It is «perpetual» and transferable.',
  ])('is for the creator where a tool or a client gives: %s', (text) => {
    expect(directionOf(text)).toBe('client');
  });

  it('is nobody\u2019s where both sides give', () => {
    expect(directionOf('Each party grants to the other party a «perpetual» licence.')).toBe('unclear');
  });

  it('clears up who owns what stays with its owner', () => {
    expect(
      directionOf(
        'The Host Tools shall remain the property of Hostwell. To the extent that title to the Host Tools does not vest in Hostwell, Meadow hereby «assigns» to Hostwell all rights in the Host Tools.',
      ),
    ).toBe('client');
  });
});

describe('the direction of a permission', () => {
  it.each([
    'Provider may «copy» Inputs for any reason.',
    'Kestrel shall have the exclusive right to «use» the name and likeness of the singer.',
    'Larkspur shall have the right to «exploit» any Data developed by Meadow.',
    'Larkspur retains a right to «use» the recordings.',
    'The tapes may be «copied» and sold by Agency.',
    'Nothing here limits Publisher\u2019s right to «sublicense» the essays.',
    'You can choose whether you want us to use your notes to «train» our models.',
    'You can also choose to share your notes to «improve» our products.',
    'Quillbox uses your messages to «improve» its products.',
    'Kestrel may «adapt» whatever the choir sends in.',
    'Kestrel keeps: - the right to «adapt» the songs.',
    'Nothing shall stop Kestrel from «adapting» the songs.',
    'The University is entitled, without further notice, to «publish» the thesis.',
    'We reserve the right in our sole discretion to «edit» any loops.',
  ])('is against the creator: %s', (text) => {
    expect(directionOf(text)).toBe('creator');
  });

  it.each(['Customer may «use» the Software for any purpose.', 'You may «copy» the templates.'])(
    'is for the creator: %s',
    (text) => {
      expect(directionOf(text)).toBe('client');
    },
  );

  it('says nothing where a right has nothing to do with work', () => {
    expect(directionOf('Larkspur shall have the right to «terminate» on notice.')).toBe('unclear');
  });
});

describe('the direction of ownership', () => {
  it.each([
    'All «copyrights» in the plans shall be owned by Larkspur.',
    'The plans shall become the «exclusive property» of Larkspur.',
    'Larkspur shall «own» all rights in the plans.',
    'Larkspur shall have ownership of the «plans».',
    'The plans shall be solely and exclusively owned by Larkspur, with all «copyrights».',
    'Producer shall be the owner of «all» footage made by the crew.',
    'On payment all rights in the plans pass to the customer for «all» uses.',
    'All work done by such third party shall be deemed a «work made for hire» and shall vest in Larkspur.',
  ])('is against whoever made the thing: %s', (text) => {
    expect(directionOf(text)).toBe('creator');
  });

  it.each(['You retain all «rights» in your posts.', 'The Artist shall remain the «owner» of the sketches.'])(
    'is for the creator who keeps it: %s',
    (text) => {
      expect(directionOf(text)).toBe('client');
    },
  );
});

describe('a word that says nothing of its role', () => {
  it('is read from what the contract is about', () => {
    const data = 'Provider stores Customer Data. Provider may «use» Customer Data.';
    const job = 'Provider will prepare the Deliverables. Provider grants Customer a «perpetual» licence to them.';
    expect(directionOf(data)).toBe('creator');
    expect(directionOf(job)).toBe('creator');
  });

  it('does not bind a name that only stands near', () => {
    expect(
      directionOf('The Contractor shall sign papers as may be necessary for Company to «assign» the plans to others.'),
    ).toBe('creator');
  });
});
