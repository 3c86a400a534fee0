/** What a page may be; "none": nothing is offered there. */
export type FormKind = 'prior-authorization' | 'appeal' | 'reimbursement' | 'hsa-fsa' | 'none';
