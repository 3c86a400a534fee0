import type { Source } from '../plan.ts';
import type { Condition } from './evidence.ts';

const COHEN: Source = { title: 'Cohen SP, et al. Reg Anesth Pain Med 2018;43(5):521-546', url: 'https://doi.org/10.1097/AAP.0000000000000808', read: '2026-11-23', sure: true, says: 'Relief in CRPS lasts up to 12 weeks; evidence in fibromyalgia is weak or absent.' };
const ELEKT_D: Source = { title: 'Anand A, et al. N Engl J Med 2023;388(25):2315-2325', url: 'https://doi.org/10.1056/NEJMoa2302399', read: '2026-11-23', sure: true };
const ABDALLAH: Source = { title: 'Abdallah CG, et al. Neuropsychopharmacology 2022', url: 'https://doi.org/10.1038/s41386-022-01266-9', read: '2026-11-23', sure: true };
const DIAZGRANADOS: Source = { title: 'Diazgranados N, et al. Arch Gen Psychiatry 2010;67(8):793-802', read: '2026-11-23', sure: true };
const FEDER: Source = { title: 'Feder A, et al. Am J Psychiatry 2021;178(2):193-202', url: 'https://doi.org/10.1176/appi.ajp.2020.20050596', read: '2026-11-23', sure: true };

/** How strong the evidence for ketamine is in a condition, as it is and no stronger. */
export const STRENGTH: Partial<Record<Condition, { says: string; sources: Source[] }>> = {
  depression: { says: 'The evidence for ketamine is strongest in treatment-resistant depression, where randomized trials support it.', sources: [ELEKT_D] },
  bipolar: { says: 'The evidence for ketamine in bipolar depression is limited: the trial cited here was small and tested one infusion beside a mood stabilizer.', sources: [DIAZGRANADOS] },
  ptsd: { says: 'The evidence for ketamine in PTSD is mixed: some trials found benefit, and one in veterans and service members did not.', sources: [FEDER, ABDALLAH] },
  crps: { says: 'The evidence for ketamine in CRPS is moderate, and the relief is short-lived: up to 12 weeks.', sources: [COHEN] },
  fibromyalgia: { says: 'The evidence for ketamine in fibromyalgia is weak.', sources: [COHEN] },
};
