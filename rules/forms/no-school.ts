import { form } from '../decide/form.ts';

export default form({
  title: 'School, university',
  kind: 'none',
  evidence: [
    'student account', 'tuition', 'financial aid', 'scholarship', 'registrar', 'academic appeal', 'grade appeal', 'school form',
    'medical withdrawal',
  ],
  marks: [
    'student id|number', 'semester', 'course name|number', 'gpa', 'registrar', 'residence hall', 'academic', 'instructor', 'advisor',
    'transcript', 'tuition', 'class schedule', 'term of withdrawal', 'school year', 'homeroom', 'parent or guardian signature',
    'course name|number|title', 'university id', 'number of credit', 'credit hour', 'program of study', 'teacher', 'iep', 'dormitory',
    'housing assignment',
  ],
  alone: ['course name', 'gpa', 'residence hall', 'university id', 'number of credit'],
  asks: [],
  examples: { yes: ['Tuition appeal', 'Course name'], no: ['Student health plan claim', 'Name of school'] },
});
