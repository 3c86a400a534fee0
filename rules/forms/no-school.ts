import { form } from '../decide/form.ts';

export default form({
  title: 'School, university',
  kind: 'none',
  evidence: [
    'student account', 'tuition', 'financial aid', 'scholarship', 'registrar', 'academic appeal', 'grade appeal', 'school form',
    'medical withdrawal', 'tuition reimbursement|assistance|refund|benefit|claim', 'continuing|professional education reimbursement|claim|fund|allowance|benefit', 'training fund|and|reimbursement|claim|benefit', 'education fund|benefit|assistance|reimbursement', 'professional development', 'course reimbursement|fee',
  ],
  marks: [
    'student id|number', 'semester', 'course name|number', 'gpa', 'registrar', 'residence hall', 'academic', 'instructor', 'advisor',
    'transcript', 'tuition', 'class schedule', 'term of withdrawal', 'school year', 'homeroom', 'parent or guardian signature',
    'course name|number|title', 'university id', 'number of credit', 'credit hour', 'program of study', 'teacher', 'iep', 'dormitory',
    'housing assignment',
  ],
  alone: ['course title|code|fee|cost', 'tuition', 'education provider', 'name of course|school or? course', 'credit or? unit', 'grade received|earned', 'why is? this? course', 'course name', 'gpa', 'residence hall', 'university id', 'number of credit'],
  asks: [],
  examples: { yes: ['Course title', 'Education provider', 'Tuition appeal', 'Course name'], no: ['Course of treatment', 'Patient education provided', 'Student health plan claim', 'Name of school'] },
});
