import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';
import { createRoot } from 'react-dom/client';
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { page, PLACES, plain, WANT, widget } from './register.ts';

const root = page();
const survey = new Model({ showNavigationButtons: 'none', elements: [
  { type: 'text', name: 'id', title: 'Member ID' },
  { type: 'dropdown', name: 'place', title: 'Place of service', choices: PLACES.map(([value, text]) => ({ value, text })) },
  { type: 'radiogroup', name: 'sex', title: 'Patient sex', choices: ['Female', 'Male'] },
  { type: 'comment', name: 'why', title: 'Clinical rationale for this request' },
] });
const first = document.createElement('div');
const second = document.createElement('div');
root.append(first, second);
renderSurvey(survey, first);
const held = (key: string) => () => (survey.data as Record<string, unknown>)[key] ?? '';
widget('SurveyJS text', 'Member ID', WANT.memberId, held('id'));
widget('SurveyJS dropdown', 'Place of service', WANT.place, held('place'));
widget('SurveyJS radio', 'Patient sex', WANT.sex, held('sex'));
widget('SurveyJS comment', 'Clinical rationale for this request', WANT.necessity, held('why'));

let data: Record<string, unknown> = {};
createRoot(second).render(<Form schema={{ type: 'object', properties: { npi: { type: 'string', title: 'Prescriber NPI' }, urgency: { type: 'string', title: 'Review type', enum: ['Standard', 'Expedited'] } } }} validator={validator} onChange={(event: { formData?: Record<string, unknown> }) => (data = event.formData ?? {})}><span /></Form>);
widget('react-jsonschema-form text', 'Prescriber NPI', WANT.npi, () => data.npi ?? '');
widget('react-jsonschema-form select', 'Review type', WANT.urgency, () => data.urgency ?? '');
plain(root);
