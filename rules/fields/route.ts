import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { choice } from '../values/facts.ts';
import { ROUTE } from '../values/choices.ts';

export default field({
  title: 'Route',
  says: [
    'route used', 'how drug|medication|medicine delivered',
    'administration method|mode|way|route', 'method|mode|way of administration', 'way drug|medication|medicine is? given|administered', 'roa', 'how is this? it? drug|medication|medicine given|administered', 'delivery route', 'route of adm', 'iv im',
    'route', 'route of administration', 'administration route', 'route of admin', 'drug route', 'method of administration',
    'mode of administration', 'administration', 'how will|is it|drug|medication be? given|administered|taken',
    'how given|administered', 'method of delivery', 'delivery method', 'route of delivery|infusion|drug|medication',
    'mode of delivery', 'administered via', 'administered by route', 'route form', 'how administered', 'admin|administration route', 'how will it be given|administered|taken',
  ],
  not: ['location', 'date', 'site', 'place', 'code', 'schedule', 'instruction', 'frequency', 'where', 'often', 'many', 'long', 'much'],
  options: [['iv', 'intravenous', 'intravenously', 'iv infusion', 'nasal', 'intranasal', 'nasally'], ['oral', 'po', 'by mouth', 'im', 'intramuscular', 'orally', 'intranasal', 'nasal', 'subcutaneous', 'sq', 'sc', 'topical']],
  optionsNot: ['ketamine|esketamine|spravato|ketalar'],
  notWithin: ['tried', 'failed', 'outcome'],
  beside: `${ASKED} drug medication medicine delivery given administered iv im sc sq po oral intranasal intravenous subcutaneous nasal`,
  roles: ['patient'],
  value(from) {
    const held = from.request?.route;
    const word = held ? ROUTE[held] : undefined;
    return held ? choice('request.route', 'Route:', held, word?.label.toLowerCase() ?? held, word ? [...word.also, word.label] : []) : undefined;
  },
  examples: { yes: ['Method of admin', 'Way the drug is given', 'How will the drug be given?', 'Route', 'Route of administration'], no: ['How often will the drug be given?', 'Router', 'Routing number'] },
});
