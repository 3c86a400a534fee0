/** A published finding that may be cited: what was found, for whom, and where it stands. Only rows whose citation is sure. */
export type Evidence = { drug: 'ketamine' | 'esketamine'; condition: 'depression' | 'ptsd' | 'crps'; finding: string; citation: string; doi?: string; read: string };
export const evidence = (one: Evidence): Evidence => one;
