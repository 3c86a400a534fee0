import { longDate } from '../../format/date.ts';
import { sentence } from '../../wording/passage.ts';
import { part } from '../letter.ts';
import { moneyShown } from '../voice.ts';

export default part({
  heading: 'Services',
  style: 'table',
  says: ({ case: one }) => {
    const visits = (one.visits ?? []).map((visit, v) => ({ visit, v })).sort((a, b) => a.visit.date.localeCompare(b.visit.date));
    if (visits.length === 0) return [];
    return [
      sentence('Date\tCode\tDescription\tDiagnosis\tPlace\tUnits\tCharge'),
      ...visits.flatMap(({ visit, v }) =>
        visit.services.map((service, s) =>
          sentence(
            [longDate(visit.date), service.code + (service.modifier ? `-${service.modifier}` : ''), service.description ?? '', (visit.diagnosisCodes ?? []).join(', '), visit.placeOfService ?? one.facility?.placeOfService ?? '', String(service.units), service.charge === undefined ? '' : moneyShown(service.charge)].join('\t'),
            [{ path: `visits[${v}].services[${s}]`, says: service.code, date: visit.date }],
          ),
        ),
      ),
    ];
  },
});
