import { createRoot } from 'react-dom/client';
import { Formik, Form } from 'formik';
import { SelectField } from '@availity/select';
import { DateField } from '@availity/date';
import { Field } from '@availity/form';
import { page, PLACES, plain, WANT, widget } from './register.ts';

let values: Record<string, unknown> = {};
const reg = (name: string, key: string, label: string, want: string[]) => widget(name, label, want, () => values[key] ?? '');
reg('Availity input', 'id', 'Member ID', WANT.memberId);
reg('Availity select', 'place', 'Place of service', WANT.place);
reg('Availity date', 'day', 'Patient date of birth', WANT.birthDate);

const root = page();
createRoot(root).render(
  <Formik initialValues={{ id: '', place: '', day: '' }} onSubmit={() => undefined}>
    {(form) => {
      values = form.values;
      return (
        <Form>
          <Field name="id" type="text" label="Member ID" />
          <SelectField name="place" label="Place of service" options={PLACES.map(([value, label]) => ({ value, label }))} />
          <DateField id="day" name="day" label="Patient date of birth" min="1900-01-01" max="2030-01-01" />
        </Form>
      );
    }}
  </Formik>,
);
plain(root.parentElement!);
