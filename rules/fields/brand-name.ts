import { ASKED } from '../decide/asked.ts';
import { field } from '../decide/field.ts';
import { text } from '../values/facts.ts';

export default field({
  title: 'Brand name',
  says: [
    'commercial name', 'brand marketed',
    'brand name', 'brand', 'trade name', 'brand trade', 'trade brand', 'brand trade name', 'proprietary name',
    'brand name of drug|medication', 'brand requested', 'requested brand', 'brand ordered|prescribed',
  ],
  not: [
    'generic', 'required', 'necessary', 'yes', 'reason', 'are you requesting', 'check if', 'requesting brand', 'medically', 'only',
  ],
  beside: `${ASKED} marketed drug medication product applicable`,
  roles: ['patient'],
  value: (from, ask) => (ask.row === undefined ? text('request.brand', 'Brand:', from.request?.brand) : undefined),
  examples: { yes: ['Brand name'], no: ['Check if requesting brand', 'Drug name'] },
});
