/** What credentials are called beside their letters, for lists to choose from. */
const CREDENTIALS: Record<string, string[]> = {
  md: ['M.D.', 'Medical doctor', 'Doctor of Medicine', 'Doctor of Medicine (MD)', 'MD/DO', 'MD or DO', 'M.D./D.O.', 'Physician (MD/DO)', 'Physician', 'Physician (MD)', 'Physician (MD or DO)', 'Medical Doctor (MD)', 'MD - Medical Doctor'],
  do: ['D.O.', 'Doctor of Osteopathy', 'Osteopathic physician', 'Doctor of Osteopathic Medicine', 'Doctor of Osteopathy (DO)', 'MD/DO', 'MD or DO', 'M.D./D.O.', 'Physician (MD/DO)', 'Physician', 'Physician (MD or DO)', 'DO - Doctor of Osteopathy'],
  np: ['N.P.', 'Nurse practitioner', 'Nurse practitioner (NP)', 'APRN', 'NP/PA', 'ARNP', 'Advanced practice nurse'],
  pa: ['P.A.', 'PA-C', 'Physician assistant', 'Physician assistant (PA)', 'Physician associate', 'NP/PA'],
  aprn: ['APRN', 'Nurse practitioner', 'Advanced practice registered nurse', 'NP', 'Advanced practice nurse'], pmhnp: ['PMHNP', 'Psychiatric nurse practitioner', 'Nurse practitioner', 'APRN', 'NP'],
};
export const credentialWords = (credentials: string): string[] => CREDENTIALS[credentials.toLowerCase().replace(/[^a-z]/g, '')] ?? [];

const SPECIALISTS: [RegExp, string[]][] = [
  [/^psychiatry\b/i, ['Psychiatrist', 'Psych', 'Psychiatry (MD/DO)', 'Psychiatrist (MD/DO)', 'Psychiatrist/Psychiatric NP', 'Adult psychiatry', 'General psychiatry', 'Psychiatry & Neurology - Psychiatry']],
  [/^pain (?:medicine|management)\b/i, ['Pain Medicine', 'Pain management', 'Pain specialist', 'Pain management specialist', 'Interventional pain', 'Pain', 'Pain physician']],
  [/^neurology\b/i, ['Neurologist']], [/^an(?:a)?esthesiology\b/i, ['Anesthesiologist', 'Anesthesia']], [/^family (?:medicine|practice)\b/i, ['Family practice', 'Family Medicine', 'Family physician', 'Primary care']],
  [/^internal medicine\b/i, ['Internist', 'Internal Medicine', 'Primary care']],
];
/** What a specialty's physicians and fields are called. */
export const specialtyWords = (specialty: string): string[] => SPECIALISTS.find(([name]) => name.test(specialty))?.[1] ?? [];
