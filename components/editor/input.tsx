import { useState } from 'preact/hooks';
import { alsoAs, formats } from './formats.ts';
import type { Field } from './parts.ts';

type Props = { field: Field; path: string; value: unknown; problem: string | undefined; onChange(value: unknown): void };

const answers = [['yes', 'Yes'], ['no', 'No'], ['', 'Not recorded']] as const;
const inputModes: Partial<Record<Field['kind'], 'decimal' | 'numeric' | 'tel' | 'email'>> = {
  money: 'decimal', number: 'decimal', percent: 'decimal', digits: 'numeric', phone: 'tel', email: 'email',
};
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** One field of the case with its label, hint and problem. Its `name` is its path in the case. */
export function Input(props: Props) {
  const { field, path, problem } = props;
  const id = `in-${path}`;
  const told = [field.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const size = field.wide ? 'field edit__wide' : 'field';
  if (field.kind === 'answer') return <Answer {...props} told={told} />;
  return (
    <div class={size}>
      <label class="field__label" for={id}>
        {field.label}
        {field.needed && <span class="edit__needed"> needed</span>}
      </label>
      <Control {...props} id={id} told={told} />
      {field.hint && <p class="field__hint" id={`${id}-hint`}>{field.hint}</p>}
      <Also {...props} />
      <Problem id={id} says={problem} />
    </div>
  );
}

function Also({ field, value }: Props) {
  const also = alsoAs(field.kind, value);
  return also ? <p class="field__hint">That is {also}.</p> : null;
}

function Problem({ id, says }: { id: string; says: string | undefined }) {
  return says ? <p class="field__error" id={`${id}-problem`}>{says}</p> : null;
}

/** What is being typed is shown as it is typed; the value in its usual shape comes when the field is left. */
function Control({ field, path, value, problem, onChange, id, told }: Props & { id: string; told: string }) {
  const [typed, setTyped] = useState<string>();
  const { show, parse } = formats[field.kind];
  const shown = typed !== undefined && isSame(parse(typed), value) ? typed : show(value);
  const common = {
    id, name: path, value: shown, class: 'input', 'aria-invalid': problem ? true : undefined, 'aria-describedby': told || undefined,
    'aria-required': field.needed ? true : undefined, autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => {
      setTyped(event.currentTarget.value);
      onChange(parse(event.currentTarget.value));
    },
    onBlur: () => setTyped(undefined),
  } as const;
  if (field.kind === 'choice') return <Choice common={common} field={field} shown={shown} />;
  if (field.kind === 'long' || field.kind === 'list') return <textarea {...common} rows={field.kind === 'list' ? 2 : 3} />;
  if (field.kind === 'date') return <input {...common} type="date" max="9999-12-31" />;
  return <input {...common} type="text" inputMode={inputModes[field.kind]} spellcheck={field.kind === 'text'} />;
}

/** A stored word that this version does not know stays choosable, so that looking at a case does not change it. */
function Choice({ common, field, shown }: { common: object; field: Field; shown: string }) {
  const options = field.options ?? [];
  const isUnknown = shown !== '' && !options.some(([option]) => option === shown);
  return (
    <select {...common}>
      <option value="">{field.needed ? 'Choose' : 'Not recorded'}</option>
      {isUnknown && <option value={shown}>{shown}</option>}
      {options.map(([option, label]) => <option key={option} value={option}>{label}</option>)}
    </select>
  );
}

function Answer({ field, path, value, problem, onChange, told }: Props & { told: string }) {
  const { show, parse } = formats.answer;
  const id = `in-${path}`;
  return (
    <fieldset class="field edit__wide edit__answer" aria-describedby={told || undefined}>
      <legend class="field__label">{field.label}</legend>
      <div class="edit__answers">
        {answers.map(([answer, label]) => (
          <label key={answer} class="edit__radio">
            <input type="radio" name={path} value={answer} checked={show(value) === answer} onChange={() => onChange(parse(answer))} />
            {label}
          </label>
        ))}
      </div>
      <Problem id={id} says={problem} />
    </fieldset>
  );
}
