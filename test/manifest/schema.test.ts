import { parseXml } from '../support/xml-tree';
import { schemaErrors } from './schema';

describe('the check of the schema itself', () => {
  test('names a missing element', () => {
    expect(schemaErrors(parseXml('<Supertip><Title/></Supertip>'))).toEqual(['Supertip lacks Description']);
  });

  test('names an element in the wrong place', () => {
    expect(schemaErrors(parseXml('<Supertip><Description/><Title/></Supertip>'))).toEqual(['Supertip is out of order']);
  });

  test('names an element that has no place there', () => {
    expect(schemaErrors(parseXml('<Sets><Set/><Method/></Sets>'))).toEqual(['Sets may not contain Method']);
  });

  test('refuses children where there may be none', () => {
    expect(schemaErrors(parseXml('<Id><Id/></Id>'))).toEqual(['Id may have no children']);
  });
});
