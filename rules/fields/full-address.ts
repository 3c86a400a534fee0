import { field } from '../decide/field.ts';
import { fact } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Whole address',
  says: [
    'street city st zip code?', 'street city st and? zip code?', 'address street city st zip code?',
    'full address', 'complete address', 'address city state zip code?', 'address street city state zip code?',
    'street city state zip code?', 'address number? street? city state zip code?', 'address include city state and? zip',
    'mailing address city state zip', 'street address city state zip code?', 'home address city state zip', 'address including|include|with zip code?',
    'address street apt number? city state and? zip code?', 'street apt number? city state and? zip code?',
    'address street address floor or? apt number? city state zip code?',
    'full|complete|entire|whole home|mailing|street|physical|business|office|practice|postal address',
    'mailing address including|with|include zip code?', 'address with|including|incl|include city state? and? zip code?',
    'street town state zip code?', 'address city st zip code?', 'address line city state zip code?', 'full postal address',
    'home address city st zip', 'address in full', 'mailing address street city state zip code?',
    'address including city state and? zip code?', 'address city and? state zip code?',
    'complete|full|entire|whole address including|incl|with? zip|city?', 'complete|full|entire|whole address',
    'street city state and? zip code?', 'address with|including|incl|and zip code?', 'street address with|including|incl|and zip code?',
    'where do you live street city state zip code?', 'address number? street apt? city state and? zip code?',
    'residence street city state zip code?',
  ],
  not: ['email', 'name and address', 'clinic and', 'name and', 'practice and', 'facility and'],
  together: [['address', 'street'], ['city', 'town'], ['zip', 'state', 'st']],
  beside: 'number suite apt unit floor apartment box po country home mailing physical office include including',
  autocomplete: ['street-address'],
  roles: ['patient', 'subscriber', 'prescriber', 'facility', 'representative', 'payer'],
  placed: true,
  value(from, ask) {
    const party = partyOf(from, ask);
    const at = party?.address;
    if (!party || !at) return undefined;
    return { is: 'address', line1: at.line1, ...(at.line2 ? { line2: at.line2 } : {}), city: at.city, state: at.state, postalCode: at.postalCode, facts: [fact(`${party.path}.address`, `${party.says}: address`)] };
  },
  examples: {
    yes: [
      'Full address', 'Address (Street, City, State, ZIP)',
      'C. PRIMARY CUSTOMER’S MAILING ADDRESS (No., Street) (City) (State) (ZIP Code)', 'Complete mailing address', 'Full home address',
      'Address incl. city, state, ZIP',
    ],
    no: ['Street address', 'Email address', 'Mailing address'],
  },
});
