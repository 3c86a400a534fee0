import { field } from '../decide/field.ts';

export default field({
  title: 'Treatment plan and goals',
  says: [
    'plan of treatment', 'treatment protocol', 'course of treatment|therapy', 'goal and plan', 'proposed plan', 'care plan', 'therapy plan', 'objective of treatment|therapy', 'therapeutic goal|plan', 'goal for treatment|this|therapy', 'planned course', 'monitoring and? follow up', 'plan for monitoring', 'treatment to? achieve', 'benefit expected', 'treatment course', 'know treatment is working',
    'treatment plan', 'treatment goal', 'treatment plan goal', 'goal of treatment', 'plan of care', 'proposed treatment plan|course', 'describe the? treatment plan',
    'describe proposed treatment plan', 'treatment plan and goal', 'goal of therapy', 'expected outcome', 'treatment objective', 'anticipated outcome', 'expected outcome of treatment|therapy',
  ],
  not: ['previous', 'tried', 'health plan', 'plan of treatment date', 'date', 'attach', 'attached', 'enclosed', 'previous', 'prior', 'phone', 'copy', 'dental', 'name', 'number'],
  wide: true,
  roles: ['patient'],
  value: () => ({ is: 'wording', topic: 'treatment-plan', facts: [] }),
  examples: { yes: ['Treatment plan / goals', 'Describe the proposed treatment plan', 'Goals of treatment'], no: ['Prior treatment and outcome', 'Treatment plan attached', 'Plan name'] },
});
