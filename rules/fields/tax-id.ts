import { field } from '../decide/field.ts';
import { identifier } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Tax ID',
  says: [
    'tax id', 'tax id number', 'tin number', 'tin', 'ein', 'federal tax id', 'federal tax id number', 'tax identification number',
    'taxpayer id', 'employer identification number', 'tax id number tin', 'fein', 'tax id ein|ssn', 'federal tax identification',
    'tax id or ssn', 'tax id number or? ssn', 'tax id or social security number', 'irs number', 'tax number', 'taxpayer identification',
    'federal tax number', 'tin of billing? entity', 'group tin', 'tax id of group', 'entity tin', 'practice tin', 'federal tin',
    'employer id number', 'tin or ein', 'tin ein', 'ein tin', 'billing tin', 'site tin', 'its tin', 'their tax id', 'tin digit', 'ftin',
    'fed|fed. tax id|number', 'federal tax|taxpayer number|identification number?', 'taxpayer id number', 'irs id|tax number',
    'ein number', 'ein or? tin', 'tin or? ein', 'federal ein|tin', 'federal id number?',
    'group|practice|billing|facility|provider tax id number?', 'tax id of provider|practice|facility', 'tax payer id number?',
    'federal employer identification number?', 'employer id number ein?', 'agency tax id number?', 'agency tin|ein',
    'fed tin|ein',
    'location|office|clinic|site|center tin|ein|tax id? number?', 'tax identification', 'tin|ein|tax last|first 3|4|5|6|three|four|five|six digit? only?', 'last|first 3|4|5|6|three|four|five|six digit? of? tin|ein|tax id? number?',
  ],
  not: ['npi', 'exempt', 'rate', 'year'],
  roles: ['prescriber', 'facility'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    return party && identifier('tax-id', `${party.path}.taxId`, `${party.says}: tax ID`, party.taxId);
  },
  examples: {
    yes: ['Prescriber Tax ID', 'Federal Tax ID# or SSN:', 'TIN', 'EIN', 'FTIN', 'Fed. Tax ID', 'Taxpayer ID #', 'TIN, Last 5', 'Last 4 of EIN'],
    no: ['NPI/TIN#:', 'Member ID'],
  },
});
