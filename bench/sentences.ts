/**
 * Sentences written for measuring. A choice in braces is drawn anew wherever it stands, so that few sentences of a
 * long text are equal.
 */

/** Sentences of a contract in which there is nothing to find. */
export const HARMLESS: readonly string[] = [
  'The {creator} will deliver the {work} by {day} {month}, together with the working notes that the brief asks for.',
  'The Agency will pay the fee of {sum} within {count} days of a valid invoice.',
  'Each round of changes beyond the {few} included in the fee is charged at {sum} an hour.',
  'If the Agency is late with its comments, the dates for delivery move by the same number of days.',
  'Either party may end this Agreement by giving the other {count} days of notice in writing.',
  'Work that was finished before the end of this Agreement is paid for in full; work in progress is paid for by the hour.',
  'The {creator} works as an independent contractor and decides where, when and with what tools the services are performed.',
  'Nothing in this Agreement makes one party the employee, partner or agent of the other.',
  'Each party keeps the other informed of anything that is likely to delay the Project by more than {count} days.',
  'Confidential information is kept secret for {count} months after the end of this Agreement.',
  'This does not apply to information that is public, that was already known, or that a court orders a party to disclose.',
  'The Agency names the {creator} beside the {work} wherever this is usual in the trade.',
  'The {creator} may show the published {work} in a portfolio and in applications for awards.',
  'Travel that the Agency asks for is reimbursed at cost, against receipts, up to {sum} a month.',
  'The total liability of each party under this Agreement is limited to {sum}.',
  'No party is liable for delay that is caused by events beyond its reasonable control, such as fire, flood or strikes.',
  'A change to this Agreement binds the parties only when both have signed it.',
  'Notices are sent to the addresses that the parties last gave each other, and take effect {few} working days later.',
  'If part of this Agreement cannot be applied, the rest of it stands, and the parties replace the part by one that comes closest to it.',
  'This Agreement is governed by the law of {law}, and the courts of {place} decide disputes that arise from it.',
  'Before anyone goes to court, the parties meet once in {place} and try to settle the matter in good faith.',
  'The {creator} shall not use the Agency Materials for any purpose other than the Project.',
  'The Agency grants the {creator} a non-exclusive licence to use the Agency Materials in order to perform the services.',
  'Personal data is handled only as the law allows, and is deleted within {count} days after the Project ends.',
  'The {creator} keeps a copy of the {work} for {count} months and then deletes it on request.',
  'The Agency tests the {work} within {count} working days and says in writing what, if anything, departs from the brief.',
  'Invoices are sent on the last working day of {month} and state the number of this order, {number}.',
  'Interest of {few} per cent a year runs on sums that are not paid when they are due.',
  'The parties review the schedule on the first {weekday} of each month and note in writing what has changed.',
  'This order, number {number}, together with its annexes, is all that the parties have agreed about the Project.',
];

/** Sentences each of which has at least one finding. */
export const WEAK: readonly string[] = [
  'The {creator} grants the Agency the right to use the {work} for any purpose.',
  'The {creator} grants the Agency a worldwide, perpetual and irrevocable licence to reproduce and publish the {work}.',
  'The {creator} hereby licenses the {work} to the Agency for use in all media now known or hereafter devised.',
  'The Agency may sublicense its rights in the {work} to third parties without further payment to the {creator}.',
  'The Agency may use the {work} to train and improve its machine-learning models and automated features.',
  'The {work} shall be considered a work made for hire, and the Agency shall be its author.',
  'The {creator} irrevocably waives all moral rights in the {work}.',
  'The {creator} grants to the Agency, in perpetuity and throughout the universe, the right to exploit the {work} in any manner.',
];

/** What may stand in the place of each choice. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  creator: ['Designer'],
  work: ['Deliverables', 'illustrations', 'photographs', 'recordings', 'texts', 'artwork'],
  month: ['January', 'March', 'May', 'June', 'September', 'October', 'December'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  place: ['Bristol', 'Leeds', 'Galway', 'Utrecht', 'Tampere', 'Lyon'],
  law: ['England and Wales', 'Ireland', 'Scotland'],
  few: ['two', 'three', 'four', 'five'],
};
