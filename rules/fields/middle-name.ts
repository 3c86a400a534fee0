import { field } from '../decide/field.ts';
import { words } from '../decide/words.ts';
import { text } from '../values/facts.ts';
import { partyOf } from '../values/party.ts';

export default field({
  title: 'Middle name or initial',
  says: [
    'middle name', 'middle initial', 'mi', 'middle', 'm i', 'middle name or? initial', 'name mi', 'middle init', 'mid init', 'mid initial',
    'middle name initial', 'initial middle', 'middle name s',
    'middle or? second name', 'initial', 'second name', 'm initial',
  ],
  not: [
    'first', 'last',
    'initial request|dose|start|authorization|or|review|visit|evaluation|treatment|date|therapy', 'your initial', 'patient initial',
    'renewal', 'continuation',
  ],
  autocomplete: ['additional-name'],
  roles: ['patient', 'subscriber', 'prescriber', 'representative', 'other-coverage'],
  value(from, ask) {
    const party = partyOf(from, ask);
    const initial = words(ask.control.label).some((word) => word === 'mi' || word === 'initial') || (ask.control.maxLength ?? 99) <= 2;
    return party && text(`${party.path}.middleName`, `${party.says}: middle name`, initial ? party.middleName?.slice(0, 1) : party.middleName);
  },
  examples: { yes: ['MI:', '(MI)', 'M.I.', 'Middle initial', 'Middle init.', 'Middle/second name', 'Mid. name'], no: ['Name (Last, First, MI)', 'First name', 'Init/renewal'] },
});
