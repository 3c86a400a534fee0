import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { moneyShown } from '../voice.ts';

export default part({
  heading: 'Codes and charges',
  style: 'table',
  says: ({ case: one }) => {
    const services = one.request?.services ?? [];
    if (services.length === 0) return [];
    return [sentence('Code\tDescription\tUnits\tCharge'), ...services.map((service, n) => sentence([service.code, service.description ?? '', String(service.units), service.charge === undefined ? '' : moneyShown(service.charge)].join('\t'), [{ path: `request.services[${n}]`, says: service.code }]))];
  },
  gaps: ({ case: one }) => {
    const services = one.request?.services ?? [];
    return [
      ...services.filter(({ charge }) => charge === undefined).map(({ code }) => `No charge is recorded for ${code}.`),
      ...(services.length > 0 && (one.request?.sessions ?? 2) > 1 ? ['Whether the units and charges are for one session or for the whole course is not recorded: say it in the letter.'] : []),
    ];
  },
});
