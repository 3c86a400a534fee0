import { part } from '../letter.ts';

/** Writes nothing: what a network-gap request stands or falls by. */
export default part({ style: 'lines', says: () => [], gaps: () => ['Whether the network has a provider of this treatment is not recorded: ask the insurer, and write the answer in.'] });
