import { leave } from '../leave-entry.ts';

export default leave({
  title: 'Attachments',
  reason: 'file',
  says: ['upload', 'drop file', 'choose file', 'attach file', 'attachment', 'browse file'],
  examples: { yes: ['Upload your receipts', 'Drop files here or'], no: ['Diagnosis', 'Profile'] },
});
