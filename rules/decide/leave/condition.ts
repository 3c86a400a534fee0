import { leave } from '../leave-entry.ts';

/** The case holds care given in an office: what is asked only of a stay in a hospital does not apply. */
export default leave({
  title: 'Only of a stay in a hospital, or of an accident',
  reason: 'not-recorded',
  says: [
    'if inpatient', 'if hospitalized', 'if admitted', 'inpatient only', 'for inpatient', 'if patient was|is inpatient|admitted|hospitalized',
    'admission date', 'admit date', 'date of? admission', 'date admitted', 'discharge date', 'date of? discharge', 'date discharged',
    'hospitalization date', 'date of hospitalization', 'if deceased', 'if accident', 'if due to accident', 'if minor', 'if patient is minor',
    'if workers compensation', 'if student', 'if newborn', 'if transplant', 'inpatient facility|hospital name', 'admitting facility|hospital',
    'discharge facility|hospital',
  ],
  unless: ['or service|treatment|start', 'service', 'outpatient', 'start'],
  examples: {
    yes: ['Facility (if inpatient)', 'Date of admission', 'Discharge date', 'If hospitalized, name of hospital', 'If minor, parent’s name'],
    no: ['Facility', 'Admission or service date', 'Inpatient or outpatient', 'Date of service'],
  },
});
